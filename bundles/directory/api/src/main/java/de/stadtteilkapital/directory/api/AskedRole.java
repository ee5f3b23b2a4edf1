package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role to be given, as a request asks for it.
 *
 * @param role its name on the wire: {@code financeOfficer}
 * @param office for which an office's account acts, missing for other roles
 * @param body in which a member sits, missing for other roles
 * @param sponsors for which a sponsor's account acts
 * @param to last day, missing for an open end
 * @param mandate of the account, on which the role rests; missing for none
 */
@LabelsOf(RoleAssignment.class)
public record AskedRole(
        @Longest(40) String role,
        @Longest(60) String district,
        @Longest(60) String office,
        @Longest(60) String body,
        @Most(20) @Longest(36) List<String> sponsors,
        @Longest(200) String legalBasis,
        LocalDate from,
        LocalDate to,
        @Nullable @Longest(36) String mandate) {
    public AskedRole {
        NewRoleAssignment.entered(role, district, office, body, sponsors, legalBasis, from, to);
    }

    /** One that rests on no mandate. */
    public AskedRole(
            String role,
            String district,
            String office,
            String body,
            List<String> sponsors,
            String legalBasis,
            LocalDate from,
            LocalDate to) {
        this(role, district, office, body, sponsors, legalBasis, from, to, null);
    }

    public NewRoleAssignment checked() {
        return NewRoleAssignment.entered(role, district, office, body, sponsors, legalBasis, from, to)
                .on(mandate);
    }
}
