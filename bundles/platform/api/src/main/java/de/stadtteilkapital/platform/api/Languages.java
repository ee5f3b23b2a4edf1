package de.stadtteilkapital.platform.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which of the house's two languages somebody is answered: English where they put it before German, else German. */
public final class Languages {
    private static final double REFUSED = -1;

    private Languages() {}

    /** @param accepted the value of {@code Accept-Language} (RFC 9110, 12.5.4), null where there is none */
    public static Locale of(@Nullable String accepted) {
        double german = 0;
        double english = 0;
        double any = 0;
        boolean englishFirst = false;
        for (String range : accepted == null ? new String[0] : accepted.split(",")) {
            double weight = weight(range);
            switch (language(range)) {
                case "de" -> german = better(german, weight);
                case "en" -> {
                    englishFirst |= german == 0;
                    english = better(english, weight);
                }
                case "*" -> any = better(any, weight);
                default -> {
                    // not spoken here
                }
            }
        }
        german = german == 0 ? any : german;
        english = english == 0 ? any : english;
        return english > german || english == german && english > 0 && englishFirst ? Locale.ENGLISH : Locale.GERMAN;
    }

    /** Of several ranges of one language the best counts; one that is refused is worse than one that is not named. */
    private static double better(double before, double weight) {
        return before == 0 ? weight : Math.max(before, weight);
    }

    private static String language(String range) {
        return range.replaceFirst("[-;].*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static double weight(String range) {
        int semicolon = range.indexOf(';');
        if (semicolon < 0) {
            return 1;
        }
        String parameter = range.substring(semicolon + 1).replaceAll("\\s", "");
        if (!parameter.matches("[qQ]=[01](\\.[0-9]{0,3})?")) {
            return 0;
        }
        double weight = Double.parseDouble(parameter.substring(2));
        return weight == 0 ? REFUSED : weight;
    }
}
