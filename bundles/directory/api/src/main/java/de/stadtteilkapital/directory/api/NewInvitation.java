package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import org.jspecify.annotations.Nullable;

/**
 * A person to be invited: an account is opened for them, and a single-use link lets them in.
 *
 * @param district whose administration answers for the account
 * @param login by which the person is going to log in; null for their mail address
 * @param name the person's name, never public
 * @param mail where the link is sent, see {@link MailAddress}
 * @param language in which they are addressed; null for German until they choose
 * @param role that they have from then on, of a sponsor, an office or a member of a body; null for none yet: any other role
 *     is given by somebody else than who invites
 */
@LabelsOf({Account.class, RoleAssignment.class})
public record NewInvitation(
        String district,
        String login,
        String name,
        String mail,
        @Nullable Language language,

        @Label(german = "die Rolle", english = "the role") @Nullable
        NewRoleAssignment role) {
    public NewInvitation {
        Input in = Input.of(NewInvitation.class);
        district = in.text("district", district, 60);
        mail = MailAddress.checked(in, "mail", mail);
        String wanted = Input.optionalText(login);
        login = wanted == null || wanted.isEmpty() ? mail : wanted;
        if (in.objections().stream().noneMatch(wrong -> "/mail".equals(wrong.pointer()))) {
            login = LoginName.checked(in, login);
        }
        name = in.text("name", name, 120);
        in.refuse();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "NewInvitation[" + district + "]";
    }
}
