package de.stadtteilkapital.platform.web.shell;

import de.stadtteilkapital.platform.api.Languages;
import de.stadtteilkapital.platform.web.session.Cookies;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody has chosen for their browser, known by it alone: the language, light or dark. */
final class Preferences {
    static final String LANGUAGE = "sprache";
    static final String THEME = "darstellung";
    static final Set<String> LANGUAGES = Set.of("de", "en");
    static final Set<String> THEMES = Set.of("light", "dark");

    private Preferences() {}

    static Locale language(@Nullable String cookies, @Nullable String accepted) {
        return Cookies.value(cookies, LANGUAGE)
                .filter(LANGUAGES::contains)
                .map(Locale::forLanguageTag)
                .orElseGet(() -> Languages.of(accepted));
    }

    /** Null as the system has it. */
    static @Nullable String theme(@Nullable String cookies) {
        return Cookies.value(cookies, THEME).filter(THEMES::contains).orElse(null);
    }
}
