package de.stadtteilkapital.platform.api;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key by which words stand in a German list, the same on Derby and PostgreSQL (DIN 5007-1: ä like a, ß like ss):
 * small letters and digits alone, since databases disagree on everything else.
 */
public final class GermanOrder {
    /** Width of the columns that keep keys. */
    public static final int LONGEST = 200;

    private GermanOrder() {}

    /** A gap between words sorts before every letter. */
    public static String key(String words) {
        String folded = Normalizer.normalize(words.toLowerCase(Locale.GERMAN).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '0');
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }
}
