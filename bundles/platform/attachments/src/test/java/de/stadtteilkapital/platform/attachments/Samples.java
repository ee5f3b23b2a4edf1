package de.stadtteilkapital.platform.attachments;

import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as programs write them, as small as their kinds allow. */
public final class Samples {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Samples() {}

    public static HeldFile held(byte[] bytes) {
        try {
            return HeldFile.received(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return text(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    public static byte[] jpeg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9);
    }

    public static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1);
    }

    public static byte[] webp() {
        return text("RIFF\u0010\0\0\0WEBPVP8 \u0004\0\0\0abcd");
    }

    public static byte[] heic() {
        return text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    }

    /** What stands in a text document of Word. */
    public static Map<String, byte[]> docx() {
        return office(WORD);
    }

    public static Map<String, byte[]> office(String kind) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                text("<?xml version=\"1.0\"?><Types><Override PartName=\"/main.xml\" ContentType=\"" + kind
                        + "\"/></Types>"));
        entries.put("main.xml", text("<document/>"));
        return entries;
    }

    public static Map<String, byte[]> openDocument(String kind) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", text("application/vnd.oasis.opendocument." + kind));
        entries.put("content.xml", text("<office:document-content/>"));
        entries.put("META-INF/manifest.xml", text("<manifest:manifest/>"));
        return entries;
    }

    public static Map<String, byte[]> with(Map<String, byte[]> entries, String name, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put(name, content);
        return more;
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
