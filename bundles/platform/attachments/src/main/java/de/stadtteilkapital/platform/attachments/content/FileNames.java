package de.stadtteilkapital.platform.attachments.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of what a file was called a name that does no harm anywhere. */
public final class FileNames {
    private static final int LONGEST = 120;
    private static final String NAMELESS = "Anlage";
    private static final Pattern PATH = Pattern.compile("(?s).*[/\\\\]");

    /** Control characters, those that turn the direction of writing or have no width, halves of characters, private ones. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");

    private static final Pattern MEANT_OTHERWISE = Pattern.compile("[\"<>:|?*%;]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. _~-]+|[. ]+$");
    private static final Pattern ENDING = Pattern.compile("\\.(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{1,5}$");

    /** Names of devices in Windows, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {}

    /** @param sent null where none was */
    public static String safe(String sent, FileType type) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = MEANT_OTHERWISE.matcher(name).replaceAll("_");
        name = EDGES.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("");
        String ending = ending(name, type);
        String base = base(name, type);
        if (DEVICE.matcher(base).matches()) {
            base = NAMELESS + " " + base;
        }
        return shortened(base.isEmpty() ? NAMELESS : base, LONGEST - ending.length() - 1) + "." + ending;
    }

    /** The one it has, where it is one of the kind. */
    private static String ending(String name, FileType type) {
        String small = name.toLowerCase(Locale.ROOT);
        return type.endings().stream()
                .filter(ending -> small.endsWith("." + ending))
                .findFirst()
                .orElse(type.endings().get(0));
    }

    /** Without an ending, the wrong one or the right one; a wrong one may hide a right one. */
    private static String base(String name, FileType type) {
        String base = ENDING.matcher(name).replaceFirst("");
        String small = base.toLowerCase(Locale.ROOT);
        for (String ending : type.endings()) {
            if (!small.equals(name.toLowerCase(Locale.ROOT)) && small.endsWith("." + ending)) {
                return EDGES.matcher(base.substring(0, base.length() - ending.length() - 1))
                        .replaceAll("");
            }
        }
        return EDGES.matcher(base).replaceAll("");
    }

    /** No character is cut in two. */
    private static String shortened(String base, int longest) {
        return base.codePointCount(0, base.length()) <= longest
                ? base
                : base.substring(0, base.offsetByCodePoints(0, longest)).strip();
    }
}
