package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.mail.Notice;

/** What somebody says of themselves: how they are called, addressed, and told that something waits for them. */
@LabelsOf(Account.class)
public record OwnParticulars(@Longest(120) String name, Language language, Notice notice) {
    public OwnParticulars {
        Input in = Input.of(OwnParticulars.class);
        name = in.text("name", name, 120);
        in.present("language", language);
        in.present("notice", notice);
        in.refuse();
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "OwnParticulars[]";
    }
}
