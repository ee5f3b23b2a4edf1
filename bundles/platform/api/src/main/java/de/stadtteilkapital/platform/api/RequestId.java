package de.stadtteilkapital.platform.api;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one name of the request that a thread answers: in the answer ({@code X-Request-Id}), the problem, the log and the
 * events it causes. It tells nothing of the caller.
 */
public final class RequestId {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    /** The one that came with the request where it is well formed (8 to 64 letters, digits, {@code . _ -}), else a new one. */
    public static String of(@Nullable String sent) {
        return sent != null && WELL_FORMED.matcher(sent).matches() ? sent : Ids.next();
    }

    /** Empty outside a request: in a timed job or an event handler. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static void begin(String id) {
        CURRENT.set(id);
    }

    public static void end() {
        CURRENT.remove();
    }
}
