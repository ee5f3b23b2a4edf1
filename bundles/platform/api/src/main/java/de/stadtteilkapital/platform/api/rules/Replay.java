package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Decisions of one kind that a room has stored with the facts its rules saw; a room registers one for each kind, and
 * {@code kapital:replay} asks them all.
 */
@ConsumerType
public interface Replay {
    /** What was decided: {@code applications.eligibility}. */
    String decisions();

    /**
     * Works every stored outcome out again, from the stored facts, by the stored version of the rule.
     *
     * @param differences is told each that comes out otherwise
     * @return how many outcomes were looked at
     */
    long run(Consumer<Difference> differences);

    /**
     * An outcome that did not come out as it is stored.
     *
     * @param decision id of the application, vote or request
     * @param now what the rule says today, null where this version of it is not installed
     */
    record Difference(
            String decision,
            String rule,
            String version,
            String stored,
            @Nullable String now) {
        public Difference {
            requireNonNull(decision);
            requireNonNull(rule);
            requireNonNull(version);
            requireNonNull(stored);
        }
    }
}
