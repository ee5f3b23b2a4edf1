package de.stadtteilkapital.platform.api;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the article from German words; the adjectives behind it then bear its ending: "der letzte Tag", "letzter Tag". */
final class GermanArticles {
    private static final Pattern WORDS = Pattern.compile("(der|die|das) ((?:\\p{Ll}\\S* )*)(.*)");
    private static final Pattern SINGULAR = Pattern.compile("(\\p{Ll}{3,}e) ");
    private static final Pattern PLURAL = Pattern.compile("(\\p{Ll}{2,}e)n ");
    private static final Map<String, String> ENDINGS = Map.of("der", "$1r ", "die", "$1 ", "das", "$1s ");

    private GermanArticles() {}

    static String without(String words) {
        Matcher parts = WORDS.matcher(words);
        if (!parts.matches()) {
            return words;
        }
        String singular = SINGULAR.matcher(parts.group(2)).replaceAll(ENDINGS.get(parts.group(1)));
        String adjectives =
                parts.group(1).equals("die") ? PLURAL.matcher(singular).replaceAll("$1 ") : singular;
        return adjectives + parts.group(3);
    }
}
