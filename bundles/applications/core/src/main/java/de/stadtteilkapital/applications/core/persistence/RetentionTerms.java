package de.stadtteilkapital.applications.core.persistence;

import java.time.Period;
import java.util.HashMap;
import java.util.Map;

/** How long a district keeps what came to nothing, as its parameters say. */
@FunctionalInterface
public interface RetentionTerms {
    /** @param idea whether somebody without an account told it, rather than the office opened it */
    Period of(String district, boolean idea);

    /** The same, asked once for each district and kind: for all rows of a list. */
    default RetentionTerms remembered() {
        Map<String, Period> known = new HashMap<>();
        return (district, idea) -> known.computeIfAbsent(district + "|" + idea, key -> of(district, idea));
    }
}
