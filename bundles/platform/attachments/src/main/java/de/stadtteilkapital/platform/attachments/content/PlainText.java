package de.stadtteilkapital.platform.attachments.content;

import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Looks at what is to be read as it stands. */
final class PlainText {
    private static final int BEGINNING = 1024;
    private static final int STEP = 16 << 10;
    private static final int BLANK = ' ';
    private static final List<String> MARKUP =
            List.of("<html", "<!doctype", "<script", "<svg", "<iframe", "<body", "<head", "<?xml", "<xml");

    private PlainText() {}

    /**
     * Some programs look for a web page whatever a file is called.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal where one begins at its beginning
     */
    static void requireNoMarkup(HeldFile file) throws IOException {
        String beginning = new String(file.bytes(0, BEGINNING), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(beginning::contains)) {
            throw Refused.markup();
        }
    }

    /** Whether there are none but signs that a text has, in whatever set of eight bits. */
    static boolean isText(HeldFile file) throws IOException {
        try (InputStream content = file.open()) {
            byte[] step = new byte[STEP];
            for (int read = content.read(step); read >= 0; read = content.read(step)) {
                for (int i = 0; i < read; i++) {
                    if (!isOfText(step[i])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isOfText(byte sign) {
        return sign < 0 || sign >= BLANK || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
    }
}
