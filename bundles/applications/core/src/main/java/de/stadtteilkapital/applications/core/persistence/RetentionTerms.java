package de.stadtteilkapital.applications.core.persistence;

import java.time.Period;

/** How long a district keeps what came to nothing, as its parameters say. */
@FunctionalInterface
public interface RetentionTerms {
    /** @param idea whether somebody without an account told it, rather than the office opened it */
    Period of(String district, boolean idea);
}
