package de.stadtteilkapital.platform.api.acts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether a thing is in a state for an act.
 *
 * @param reason why not, and what would be; null where it is possible now
 */
public record Possibility(When when, @Nullable Text reason) {
    private static final Possibility NOW = new Possibility(When.NOW, null);

    /** When it is possible. */
    public enum When {
        NOW,
        /** Something has to come before. */
        LATER,
        /** Not any more, or never with such a thing. */
        NEVER
    }

    public Possibility {
        requireNonNull(when);
    }

    public static Possibility now() {
        return NOW;
    }

    public static Possibility later(Text reason) {
        return new Possibility(When.LATER, requireNonNull(reason));
    }

    public static Possibility never(Text reason) {
        return new Possibility(When.NEVER, requireNonNull(reason));
    }

    public boolean isNow() {
        return when == When.NOW;
    }

    /** @throws Refusal 409 with the reason, unless it is possible now */
    public void require() {
        if (!isNow()) {
            throw Refusal.conflict(requireNonNull(reason));
        }
    }
}
