package de.stadtteilkapital.platform.attachments.content;

import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The table of contents at the end of a packed file (APPNOTE.TXT 4.3.12 and 4.3.16). */
final class PackedContents {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LINE = 0x02014b50;
    private static final int LINE_BYTES = 46;
    private static final int UNICODE = 1 << 11;
    private static final int ENCRYPTED = 1;

    /** Of so many names; more are refused before. */
    private static final int MOST_BYTES = 4 << 20;

    private PackedContents() {}

    /**
     * The names in it, sorted.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal where there is none, or it is not the only one
     */
    static List<String> of(HeldFile file) throws IOException {
        int tailBytes = END_BYTES + LONGEST_COMMENT;
        long tailAt = Math.max(0, file.size() - tailBytes);
        ByteBuffer tail = little(file.bytes(tailAt, tailBytes));
        int end = end(tail);
        int lines = tail.getShort(end + 10) & 0xFFFF;
        long bytes = tail.getInt(end + 12) & 0xFFFFFFFFL;
        long at = tail.getInt(end + 16) & 0xFFFFFFFFL;
        if (at + bytes != tailAt + end || bytes > MOST_BYTES) {
            throw Refused.damaged();
        }
        return names(little(file.bytes(at, (int) bytes)), lines);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What stands at the very end, but for its comment. */
    private static int end(ByteBuffer tail) {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_BYTES + (tail.getShort(at + 20) & 0xFFFF) == tail.limit()) {
                return at;
            }
        }
        throw Refused.damaged();
    }

    private static List<String> names(ByteBuffer table, int lines) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at + LINE_BYTES <= table.limit() && table.getInt(at) == LINE) {
            int flags = table.getShort(at + 8);
            int name = table.getShort(at + 28) & 0xFFFF;
            int rest = (table.getShort(at + 30) & 0xFFFF) + (table.getShort(at + 32) & 0xFFFF);
            if (at + LINE_BYTES + name > table.limit()) {
                throw Refused.damaged();
            }
            if ((flags & ENCRYPTED) != 0) {
                throw Refused.encrypted();
            }
            Charset charset = (flags & UNICODE) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            names.add(new String(table.array(), at + LINE_BYTES, name, charset));
            at += LINE_BYTES + name + rest;
        }
        if (at != table.limit() || names.size() != lines) {
            throw Refused.damaged();
        }
        Collections.sort(names);
        return names;
    }
}
