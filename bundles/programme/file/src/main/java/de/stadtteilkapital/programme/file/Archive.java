package de.stadtteilkapital.programme.file;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The YAML of a district in its ZIP archive with the files beside it, or by itself. */
final class Archive {
    /** So that the same district is the same file, whenever it is written. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** Of the district, and what programs that pack files add of their own. */
    private static final int MOST_ENTRIES = 60;

    private static final int MEGABYTE = 1_000_000;

    /** What programs that pack files add: folders, and what a system keeps of its own. */
    private static final Pattern PASSED = Pattern.compile("(__MACOSX/.*|(.*/)?\\.DS_Store|.*/)");

    private static final int LONGEST_NAME = 100;
    private static final Text TOO_LARGE = new Text(
            "Die Datei ist zu groß: Gelesen wird höchstens 1 MB.", "The file is too large: at most 1 MB is read.");
    private static final Text ARCHIVE_TOO_LARGE = new Text(
                    "Das Archiv ist zu groß: Gelesen werden höchstens %s MB.",
                    "The archive is too large: at most %s MB are read.")
            .with(DistrictFile.LARGEST_ARCHIVE / MEGABYTE);
    private static final Text CUT =
            new Text("Das Archiv ist beschädigt oder nicht vollständig.", "The archive is damaged, or not whole.");
    private static final Text NOT_IN_IT =
            new Text("Im Archiv fehlt „%s“.", "“%s” is missing in the archive.").with(DistrictFile.ENTRY);
    private static final Text TWICE = new Text("Im Archiv gibt es „%s“ zweimal.", "“%s” is in the archive twice.");

    /** @param files by their names in the archive, as they stand there: not to be trusted */
    record Content(byte[] yaml, Map<String, byte[]> files) {}

    private Archive() {}

    static byte[] of(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, DistrictFile.ENTRY, content.yaml());
            for (Map.Entry<String, byte[]> file : new TreeMap<>(content.files()).entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** What is no archive is the YAML itself. */
    static Content read(byte[] file) {
        boolean packed = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        if (file.length > (packed ? DistrictFile.LARGEST_ARCHIVE : DistrictFile.LARGEST)) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, packed ? ARCHIVE_TOO_LARGE : TOO_LARGE, List.of());
        }
        return packed ? unpacked(file) : new Content(file, Map.of());
    }

    /** The YAML as bytes. */
    static byte[] yaml(byte[] file) {
        return read(file).yaml();
    }

    private static Content unpacked(byte[] file) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long whole = 0;
            ZipEntry entry = zip.getNextEntry();
            for (int passed = 0; entry != null && passed < MOST_ENTRIES; passed++) {
                byte[] content = whole(zip);
                whole += content.length;
                if (whole > DistrictFile.LARGEST_ARCHIVE) {
                    throw new Refusal(Refusal.Kind.TOO_LARGE, ARCHIVE_TOO_LARGE, List.of());
                }
                if (!PASSED.matcher(entry.getName()).matches() && files.put(entry.getName(), content) != null) {
                    throw Refusal.invalid("", TWICE.with(shown(entry.getName())));
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.invalid("", CUT);
        }
        byte[] yaml = files.remove(DistrictFile.ENTRY);
        if (yaml == null) {
            throw Refusal.invalid("", NOT_IN_IT);
        }
        return new Content(yaml, files);
    }

    /** A name as somebody else has written it, for a sentence. */
    static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }

    /** None is unpacked further than what would be read. */
    private static byte[] whole(ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes(DistrictFile.LARGEST + 1);
        if (content.length > DistrictFile.LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, TOO_LARGE, List.of());
        }
        // reads its check sum
        zip.closeEntry();
        return content;
    }
}
