package de.stadtteilkapital.programme.file;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The YAML of a district in its ZIP archive, or by itself. */
final class Archive {
    /** So that the same district is the same file, whenever it is written. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** What programs that pack files add of their own. */
    private static final int MOST_ENTRIES = 20;

    private static final Text TOO_LARGE = new Text(
            "Die Datei ist zu groß: Gelesen wird höchstens 1 MB.", "The file is too large: at most 1 MB is read.");
    private static final Text CUT =
            new Text("Das Archiv ist beschädigt oder nicht vollständig.", "The archive is damaged, or not whole.");
    private static final Text NOT_IN_IT =
            new Text("Im Archiv fehlt „%s“.", "“%s” is missing in the archive.").with(DistrictFile.ENTRY);

    private Archive() {}

    static byte[] of(String yaml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(DistrictFile.ENTRY);
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(yaml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The YAML as bytes; what is no archive is the YAML itself. */
    static byte[] yaml(byte[] file) {
        if (file.length > DistrictFile.LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, TOO_LARGE, List.of());
        }
        return file.length > 1 && file[0] == 'P' && file[1] == 'K' ? unpacked(file) : file;
    }

    private static byte[] unpacked(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            for (int passed = 0; entry != null && passed < MOST_ENTRIES; passed++) {
                byte[] content = whole(zip);
                if (DistrictFile.ENTRY.equals(entry.getName())) {
                    return content;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.invalid("", CUT);
        }
        throw Refusal.invalid("", NOT_IN_IT);
    }

    /** None is unpacked further than what would be read. */
    private static byte[] whole(ZipInputStream zip) throws IOException {
        byte[] yaml = zip.readNBytes(DistrictFile.LARGEST + 1);
        if (yaml.length > DistrictFile.LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, TOO_LARGE, List.of());
        }
        // reads its check sum
        zip.closeEntry();
        return yaml;
    }
}
