package de.stadtteilkapital.programme.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What programs call a code for which nobody has chosen a key: made of its German name. */
final class CodeKey {
    private static final int LONGEST = 60;

    private CodeKey() {}

    /**
     * Capital letters with umlauts spelt out, {@code _} for all else, a letter first.
     *
     * @param taken which the list has already; a number then stands behind it
     */
    static String of(String german, Predicate<String> taken) {
        String plain = plain(german);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> numbered(plain, number))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String german) {
        String spelt = Normalizer.normalize(german, Normalizer.Form.NFC)
                .toUpperCase(Locale.GERMAN)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replace("ẞ", "SS");
        String letters = Normalizer.normalize(spelt, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return letters.isEmpty() ? "CODE" : letters.matches("[A-Z].*") ? letters : "CODE_" + letters;
    }

    private static String numbered(String plain, int number) {
        String behind = number == 1 ? "" : "_" + number;
        String before = plain.substring(0, Math.min(plain.length(), LONGEST - behind.length()));
        return before.replaceAll("_$", "") + behind;
    }
}
