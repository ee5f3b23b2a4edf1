package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param mandate on which it rests, so that it holds only while that does; null for none
 * @param endedBy account that took it before its last day, null where nobody did
 */
public record RoleAssignment(
        String id,
        Role role,
        String district,
        @Nullable String office,
        @Nullable String body,

        @Label(german = "die Träger", english = "the sponsors")
        List<String> sponsors,

        String legalBasis,
        LocalDate from,
        @Nullable LocalDate to,

        @Label(german = "die vergebende Person", english = "the person who gave it")
        String givenBy,

        @Label(german = "der Zeitpunkt der Vergabe", english = "the time of giving")
        Instant givenAt,

        @Label(german = "die beendende Person", english = "the person who ended it") @Nullable
        String endedBy,

        @Label(german = "der Zeitpunkt der Beendigung", english = "the time of ending") @Nullable
        Instant endedAt,

        @Label(german = "das Mandat", english = "the mandate") @Nullable
        String mandate) {
    public RoleAssignment {
        sponsors = List.copyOf(sponsors);
    }

    /** One that rests on no mandate. */
    public RoleAssignment(
            String id,
            Role role,
            String district,
            @Nullable String office,
            @Nullable String body,
            List<String> sponsors,
            String legalBasis,
            LocalDate from,
            @Nullable LocalDate to,
            String givenBy,
            Instant givenAt,
            @Nullable String endedBy,
            @Nullable Instant endedAt) {
        this(
                id,
                role,
                district,
                office,
                body,
                sponsors,
                legalBasis,
                from,
                to,
                givenBy,
                givenAt,
                endedBy,
                endedAt,
                null);
    }

    /** Of one that rests on a mandate as far as it itself goes: it holds only while the mandate does, see {@link MandateAdmin}. */
    public boolean holdsOn(LocalDate day) {
        return mayHoldFrom(day) && !day.isBefore(from);
    }

    /** Whether it holds on this day or a later one. */
    public boolean mayHoldFrom(LocalDate day) {
        return endedAt == null && (to == null || !day.isAfter(to));
    }
}
