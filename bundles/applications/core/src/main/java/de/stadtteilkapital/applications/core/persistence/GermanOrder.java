package de.stadtteilkapital.applications.core.persistence;

import java.text.Normalizer;
import java.util.Locale;

/** The key by which words stand in a German list (DIN 5007-1: ä as a, ß as ss, signs left out). */
final class GermanOrder {
    private static final int LONGEST = 200;

    private GermanOrder() {}

    static String key(String words) {
        String folded = Normalizer.normalize(words.toLowerCase(Locale.GERMAN).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }
}
