package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A member's coming or going.
 *
 * @param by account of whoever noted it
 */
public record Coming(String member, boolean came, Instant at, String by) {
    public Coming {
        requireNonNull(member);
        requireNonNull(at);
        requireNonNull(by);
    }
}
