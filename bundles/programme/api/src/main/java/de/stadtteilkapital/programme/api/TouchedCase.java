package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/**
 * A case that a change of a round or of a parameter would touch.
 *
 * @param application its id
 * @param called its file number, or its title as long as it has none
 * @param why what would be otherwise for it
 * @param bars whether something has happened already that the change would contradict, so that it can't be made
 */
public record TouchedCase(
        String application,

        @Label(german = "der Vorgang", english = "the case") String called,

        @Label(german = "die Folge", english = "the consequence")
        Text why,

        @Label(german = "das Hindernis", english = "the bar")
        boolean bars) {
    public TouchedCase {
        requireNonNull(application);
        requireNonNull(called);
        requireNonNull(why);
    }
}
