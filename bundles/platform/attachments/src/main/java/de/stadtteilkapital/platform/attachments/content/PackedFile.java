package de.stadtteilkapital.platform.attachments.content;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks into a packed file, which an office document is, from its first entry to its last and without keeping what it
 * unpacks. Its table of contents has to name exactly what was met on the way, since office programs read by that.
 */
final class PackedFile {
    private static final int STEP = 64 << 10;
    private static final int MOST_ENTRIES = 5_000;

    /** Texts are packed to a tenth, drawings to a fiftieth; what shrinks more is none. */
    private static final long STRONGEST = 100;

    /** So much may come of however little. */
    private static final long HARMLESS = 16 << 20;

    /** As long as a list of what is in a document may be. */
    private static final int LONGEST_LIST = 1 << 20;

    private static final String KINDS = "[Content_Types].xml";
    private static final String ODF_KIND = "mimetype";
    private static final String ODF_LIST = "META-INF/manifest.xml";
    private static final Pattern MACROS =
            Pattern.compile("(?i)(.*/)?(vbaproject\\.bin|vbaprojectsignature.*|vbadata\\.xml|macrosheets/.*|activex/.*)"
                    + "|(basic|scripts)/.+");

    private static final Map<String, FileType> OFFICE = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);

    private static final Map<String, FileType> OPEN = Map.of(
            FileType.ODT.mediaType(), FileType.ODT,
            FileType.ODS.mediaType(), FileType.ODS);

    private final HeldFile file;
    private final long unpackedBytes;
    private final String taken;
    private final List<String> names = new ArrayList<>();

    /** The lists that tell what a document is, by name. */
    private final Map<String, String> lists = new TreeMap<>();

    private long unpacked;

    /**
     * @param unpackedBytes at most
     * @param taken kinds that are, in words
     */
    PackedFile(HeldFile file, long unpackedBytes, String taken) {
        this.file = requireNonNull(file);
        this.unpackedBytes = unpackedBytes;
        this.taken = requireNonNull(taken);
    }

    FileType type() throws IOException {
        walk();
        String first = names.isEmpty() ? "" : names.get(0);
        if (!PackedContents.of(file).equals(names.stream().sorted().toList())) {
            throw Refused.damaged();
        }
        if (names.stream().anyMatch(name -> MACROS.matcher(name).matches())) {
            throw Refused.macros();
        }
        if (lists.containsKey(ODF_KIND) && (lists.containsKey(KINDS) || !ODF_KIND.equals(first))) {
            // it would be the one to this program and the other to that
            throw Refused.damaged();
        }
        return lists.containsKey(ODF_KIND) ? openDocument() : officeDocument();
    }

    private void walk() throws IOException {
        try (ZipInputStream entries = new ZipInputStream(file.open(), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > MOST_ENTRIES) {
                    throw Refused.unpacked();
                }
                pass(entries, entry.getName());
            }
        } catch (ZipException e) {
            throw e.getMessage() != null && e.getMessage().contains("encrypted")
                    ? Refused.encrypted()
                    : Refused.damaged();
        } catch (IOException | IllegalArgumentException e) {
            // it ends before its time, or a name is none
            throw Refused.damaged();
        }
    }

    private void pass(InputStream entry, String name) throws IOException {
        if (name.equals(KINDS) || name.equals(ODF_KIND) || name.equals(ODF_LIST)) {
            byte[] list = entry.readNBytes(LONGEST_LIST);
            count(list.length);
            lists.put(name, text(name, list));
        }
        byte[] step = new byte[STEP];
        for (int read = entry.read(step); read >= 0; read = entry.read(step)) {
            count(read);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > unpackedBytes || unpacked > HARMLESS && unpacked / STRONGEST > file.size()) {
            throw Refused.unpacked();
        }
    }

    /** What is written otherwise than all programs do would hide from us what is in it. */
    private static String text(String name, byte[] list) {
        String text = new String(list, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0 || name.equals(KINDS) && (text.contains("&#") || text.contains("<!"))) {
            throw Refused.damaged();
        }
        return text;
    }

    private FileType openDocument() {
        FileType type = OPEN.get(lists.get(ODF_KIND).strip());
        if (type == null) {
            throw Refused.kind(taken);
        }
        if (lists.getOrDefault(ODF_LIST, "").contains("encryption-data")) {
            throw Refused.encrypted();
        }
        return type;
    }

    private FileType officeDocument() {
        String kinds = lists.getOrDefault(KINDS, "");
        String small = kinds.toLowerCase(Locale.ROOT);
        if (small.contains("macroenabled") || small.contains("vbaproject") || small.contains("macrosheet")) {
            throw Refused.macros();
        }
        return OFFICE.entrySet().stream()
                .filter(kind -> kinds.contains("\"" + kind.getKey() + "\""))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> Refused.kind(taken));
    }
}
