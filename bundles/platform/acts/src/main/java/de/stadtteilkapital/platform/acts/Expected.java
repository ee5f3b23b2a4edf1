package de.stadtteilkapital.platform.acts;

import java.util.Set;

/**
 * The state in which somebody has seen a thing that they want to change.
 *
 * @param any whether every state will do, as long as there is the thing
 * @param states digests by {@link StateDigest}, one of which it must have
 */
public record Expected(boolean any, Set<String> states) {
    public Expected {
        states = Set.copyOf(states);
    }

    boolean isMetBy(Object stored) {
        return any || states.contains(StateDigest.of(stored));
    }
}
