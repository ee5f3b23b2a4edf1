package de.stadtteilkapital.finance.core.sepa;

import java.text.Normalizer;
import java.util.Map;

/** Puts texts into the letters every bank of the SEPA area takes: Latin without accents, digits, and a few signs. */
final class SepaText {
    static final int NAME = 70;
    static final int REFERENCE = 35;
    static final int REMITTANCE = 140;

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("ä", "ae"),
            Map.entry("ö", "oe"),
            Map.entry("ü", "ue"),
            Map.entry("Ä", "Ae"),
            Map.entry("Ö", "Oe"),
            Map.entry("Ü", "Ue"),
            Map.entry("ß", "ss"),
            Map.entry("ẞ", "SS"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "Oe"),
            Map.entry("ø", "oe"),
            Map.entry("Ø", "Oe"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ı", "i"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("’", "'"),
            Map.entry("&", "+"),
            Map.entry("_", "-"),
            Map.entry("@", "."),
            Map.entry(";", ","),
            Map.entry("€", "EUR"));

    private SepaText() {}

    /** At most so long; what has no letter in the set becomes a blank. */
    static String of(String text, int longest) {
        StringBuilder written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> written.append(WRITTEN_OUT.getOrDefault(letter, letter)));
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", " ")
                .replaceAll(" +", " ")
                .strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest).strip();
    }

    /** An id of the house as a reference: without its dashes 32 of the 35 characters. */
    static String reference(String id) {
        return of(id.replace("-", ""), REFERENCE);
    }
}
