package de.stadtteilkapital.platform.rest.http;

import java.util.List;
import java.util.Locale;

/** The language of an answer: English where the caller puts it before German, else German. */
final class Languages {
    private Languages() {}

    static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> "de".equals(language) || "en".equals(language))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.GERMAN);
    }
}
