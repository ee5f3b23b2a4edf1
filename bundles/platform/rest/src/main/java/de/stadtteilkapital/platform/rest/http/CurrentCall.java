package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.ActTerms;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Locale;

/**
 * The request this thread answers.
 *
 * @param terms who asks, with their key and the state they have seen
 * @param ifNoneMatch null where none was sent
 * @param cursor seals and opens the cursors of what is asked for; null before it is known who calls
 */
public record CurrentCall(Locale language, ActTerms terms, String ifNoneMatch, CallCursor cursor) {
    private static final ThreadLocal<CurrentCall> CURRENT = new ThreadLocal<>();

    public CurrentCall {
        requireNonNull(language);
        requireNonNull(terms);
    }

    /** Nobody yet, of whom no more is known than how to talk to them. */
    static CurrentCall unknown(Locale language) {
        return new CurrentCall(language, new ActTerms(Caller.PUBLIC, null, null), null, null);
    }

    Caller caller() {
        return terms.me();
    }

    /**
     * A cursor that came with the request under way, as the house wrote it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 where it was not given out for this list
     */
    public static String opened(String sealed) {
        return get().cursor().open(sealed);
    }

    static CurrentCall get() {
        return requireNonNull(CURRENT.get(), "no request under way");
    }

    static void begin(CurrentCall call) {
        CURRENT.set(call);
    }

    static void end() {
        CURRENT.remove();
    }
}
