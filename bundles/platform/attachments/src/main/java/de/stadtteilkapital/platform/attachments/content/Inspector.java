package de.stadtteilkapital.platform.attachments.content;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by its content, and refuses what is not taken. Nothing of what it was called or said to be counts,
 * but that of two texts the one is named as a table.
 */
public final class Inspector {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final String TABLE = ".csv";

    private final Set<FileType> taken;
    private final long unpackedBytes;

    /**
     * @param taken kinds that are
     * @param unpackedBytes how large what is packed may be when it is unpacked
     */
    public Inspector(Set<FileType> taken, long unpackedBytes) {
        this.taken = Set.copyOf(taken);
        this.unpackedBytes = unpackedBytes;
    }

    /** Tika's table of magic numbers, read once. */
    private static final class Magic {
        static final MimeTypes TABLE = MimeTypes.getDefaultMimeTypes();
    }

    /**
     * What it is.
     *
     * @param name as it was sent
     * @throws Refusal 422 with the reason why it is not taken
     */
    public FileType inspect(HeldFile file, String name) throws IOException {
        if (file.size() == 0) {
            throw Refused.empty();
        }
        FileType type = begins(file, ZIP) ? new PackedFile(file, unpackedBytes, words()).type() : plain(file, name);
        if (!taken.contains(type)) {
            throw Refused.kind(words());
        }
        return type;
    }

    private FileType plain(HeldFile file, String name) throws IOException {
        return switch (magic(file)) {
            case "application/pdf" -> pdf(file);
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "image/webp" -> FileType.WEBP;
            case "image/heic", "image/heif" -> FileType.HEIC;
            // a short text with letters beyond ASCII is not known by Tika
            case "text/plain", "text/csv", "text/tab-separated-values", "application/octet-stream" -> text(file, name);
            default -> throw Refused.kind(words());
        };
    }

    private static String magic(HeldFile file) throws IOException {
        try (InputStream content = file.open()) {
            MediaType found = Magic.TABLE.detect(content, new Metadata());
            return requireNonNull(found).getBaseType().toString();
        }
    }

    /** Readers find the mark of a PDF anywhere in its first thousand bytes; before and behind it something else could stand. */
    private FileType pdf(HeldFile file) throws IOException {
        if (!begins(file, PDF)) {
            throw Refused.kind(words());
        }
        PlainText.requireNoMarkup(file);
        return FileType.PDF;
    }

    private FileType text(HeldFile file, String name) throws IOException {
        PlainText.requireNoMarkup(file);
        if (!PlainText.isText(file)) {
            throw Refused.kind(words());
        }
        return name.toLowerCase(Locale.ROOT).endsWith(TABLE) ? FileType.CSV : FileType.TXT;
    }

    private static boolean begins(HeldFile file, byte[] mark) throws IOException {
        return Arrays.equals(file.bytes(0, mark.length), mark);
    }

    private String words() {
        return taken.stream().sorted().map(FileType::name).collect(Collectors.joining(", "));
    }
}
