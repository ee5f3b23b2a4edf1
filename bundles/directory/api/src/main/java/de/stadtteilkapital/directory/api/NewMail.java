package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;

/**
 * Another mail address for one's own account, by which one gets in after a forgotten password; so it takes the present one.
 *
 * @param mail see {@link MailAddress}
 */
@LabelsOf({Account.class, NewPassword.class})
public record NewMail(
        @Longest(254) String mail,
        @Longest(ChosenPassword.LONGEST) String present) {
    public NewMail {
        Input in = Input.of(NewMail.class);
        mail = MailAddress.checked(in, "mail", mail);
        in.present("present", present);
        in.refuse();
    }

    /** Keeps both out of logs. */
    @Override
    public String toString() {
        return "NewMail[]";
    }
}
