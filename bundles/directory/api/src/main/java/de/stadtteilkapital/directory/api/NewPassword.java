package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;

/**
 * Another password for one's own account.
 *
 * @param present the one that holds until then
 */
@LabelsOf(ChosenPassword.class)
public record NewPassword(
        @Label(german = "das jetzige Kennwort", english = "the present password") @Longest(ChosenPassword.LONGEST)
        String present,

        @Longest(ChosenPassword.LONGEST) String password) {
    public NewPassword {
        Input in = Input.of(NewPassword.class);
        in.present("present", present);
        in.present("password", password);
        in.refuse();
    }

    /** Keeps both out of logs. */
    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
