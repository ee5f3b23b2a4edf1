package de.stadtteilkapital.platform.web.session;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the screen while a request is answered.
 *
 * @param me under the role they work in now
 * @param whole with all their roles
 * @param session null where nobody has logged in
 * @param secret of the session, null likewise
 * @param secure whether the browser came by https
 * @param theme {@code light}, {@code dark}, or null as the system has it
 */
public record Visit(
        Locale language,
        Caller me,
        Caller whole,
        @Nullable Session session,
        @Nullable String secret,
        boolean secure,
        @Nullable String theme,
        String path) {
    private static final ThreadLocal<Visit> CURRENT = new ThreadLocal<>();

    public Visit {
        requireNonNull(language);
        requireNonNull(me);
        requireNonNull(whole);
        requireNonNull(path);
    }

    /** Of somebody unknown. */
    public static Visit unknown(Locale language, boolean secure, @Nullable String theme, String path) {
        return new Visit(language, Caller.PUBLIC, Caller.PUBLIC, null, null, secure, theme, path);
    }

    /** Under one of their roles alone. */
    public static Caller narrowed(Caller whole, @Nullable String hat) {
        if (hat == null) {
            return whole;
        }
        List<Assignment> worn = whole.roles().stream()
                .filter(role -> hat.equals(Hats.code(role)))
                .toList();
        return worn.isEmpty() ? whole : new Caller(whole.account(), whole.name(), worn, whole.bars());
    }

    public static Visit get() {
        return requireNonNull(CURRENT.get(), "no request under way");
    }

    public static @Nullable Visit orNull() {
        return CURRENT.get();
    }

    public static void begin(Visit visit) {
        CURRENT.set(visit);
    }

    public static void end() {
        CURRENT.remove();
    }
}
