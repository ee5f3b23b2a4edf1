package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A role to be given, as a request asks for it.
 *
 * @param role its name on the wire: {@code financeOfficer}
 * @param office for which an office's account acts, missing for other roles
 * @param body in which a member sits, missing for other roles
 * @param sponsors for which a sponsor's account acts
 * @param to last day, missing for an open end
 */
public record AskedRole(
        @Longest(40) String role,
        @Longest(60) String district,
        @Longest(60) String office,
        @Longest(60) String body,
        @Most(20) @Longest(36) List<String> sponsors,
        @Longest(200) String legalBasis,
        LocalDate from,
        LocalDate to) {
    NewRoleAssignment checked() {
        Role known = Role.of(Require.text("role", role))
                .orElseThrow(() -> Refusal.invalid(
                        "/role",
                        new Text("Diese Rolle gibt es nicht; es gibt %s.", "There is no such role; there are %s.")
                                .with(Arrays.stream(Role.values())
                                        .map(Role::code)
                                        .collect(Collectors.joining(", ")))));
        String where = Require.text("district", district);
        Assignment place = new Assignment(
                known,
                where,
                Require.optionalText("office", office),
                Require.optionalText("body", body),
                Require.list("sponsors", sponsors));
        return new NewRoleAssignment(place, legalBasis, from, to);
    }
}
