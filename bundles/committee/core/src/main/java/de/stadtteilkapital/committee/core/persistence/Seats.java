package de.stadtteilkapital.committee.core.persistence;

import java.util.Set;

/** Members of a session by id: who was invited, who is present. */
public record Seats(Set<String> invited, Set<String> present) {
    public Seats {
        invited = Set.copyOf(invited);
        present = Set.copyOf(present);
    }
}
