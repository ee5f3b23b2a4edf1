package de.stadtteilkapital.directory.core.persistence;

import java.text.Normalizer;
import java.util.Locale;

/** Makes keys that Derby and PostgreSQL sort alike, as German dictionaries do (DIN 5007-1: ä like a, ß like ss). */
final class GermanOrder {
    private GermanOrder() {}

    /** Small letters and digits alone, since databases disagree on everything else; a blank sorts before letters. */
    static String key(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD);
        String key = plain.replaceAll("\\p{M}", "").replace("ß", "ss").replaceAll("[^a-z0-9]+", "0");
        return key.length() > 200 ? key.substring(0, 200) : key;
    }
}
