package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;

/** A new login name. */
@LabelsOf(Account.class)
public record AskedLogin(@Longest(254) String login) {
    public AskedLogin {
        login = LoginName.checked(login);
    }
}
