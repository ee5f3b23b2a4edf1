package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * A person to be invited, as a request asks for it.
 *
 * @param login missing for the mail address
 * @param role its name on the wire, {@code sponsor}, {@code office} or {@code bodyMember}; missing for none yet, and with it
 *     all that follows
 * @param to last day, missing for an open end
 */
@LabelsOf({Account.class, RoleAssignment.class})
public record AskedInvitation(
        @Longest(60) String district,
        @Longest(120) String name,
        @Longest(254) String mail,
        @Longest(254) String login,
        Language language,
        @Longest(40) String role,
        @Longest(60) String office,
        @Longest(60) String body,
        @Most(20) @Longest(36) List<String> sponsors,
        @Longest(200) String legalBasis,
        LocalDate from,
        LocalDate to) {
    public AskedInvitation {
        Input in = Input.of(AskedInvitation.class);
        collect(in, () -> new NewInvitation(district, login, name, mail, language, null));
        if (role != null) {
            collect(in, () -> NewRoleAssignment.entered(role, "-", office, body, sponsors, legalBasis, from, to));
        }
        in.refuse();
    }

    private static void collect(Input in, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            in.objectAll(refusal.objections());
        }
    }

    public NewInvitation checked() {
        NewRoleAssignment given = role == null
                ? null
                : NewRoleAssignment.entered(role, district, office, body, sponsors, legalBasis, from, to);
        return new NewInvitation(district, login, name, mail, language, given);
    }
}
