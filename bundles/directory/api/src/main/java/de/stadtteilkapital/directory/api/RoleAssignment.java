package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A role that an account has, had or will have; before its first day, after its last, and once it was taken it grants
 * nothing.
 *
 * @param office for which its holder acts, null for none
 * @param body in which its holder sits, null for none
 * @param sponsors for which its holder acts by it, beside those that the account has registered itself
 * @param legalBasis on what it rests
 * @param to last day, null for an open end
 * @param givenBy account that gave it, or {@code system:} and what did
 * @param endedBy account that took it before its last day, null where nobody did
 */
public record RoleAssignment(
        String id,
        Role role,
        String district,
        String office,
        String body,
        List<String> sponsors,
        String legalBasis,
        LocalDate from,
        LocalDate to,
        String givenBy,
        Instant givenAt,
        String endedBy,
        Instant endedAt) {
    public RoleAssignment {
        sponsors = List.copyOf(sponsors);
    }

    public boolean holdsOn(LocalDate day) {
        return mayHoldFrom(day) && !day.isBefore(from);
    }

    /** Whether it holds on this day or a later one. */
    public boolean mayHoldFrom(LocalDate day) {
        return endedAt == null && (to == null || !day.isAfter(to));
    }
}
