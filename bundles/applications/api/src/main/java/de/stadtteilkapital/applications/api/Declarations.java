package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Label;

/**
 * What the sponsor declares, named beforehand as relevant for the subsidy (SubvG § 2); absent means no.
 *
 * @param notStarted the project has not begun
 * @param noOtherFunding nobody else pays for it
 * @param participantsFromArea the participants live in the funding area
 */
public record Declarations(
        @Label(
                german = "die Erklärung, dass das Vorhaben nicht begonnen hat",
                english = "the declaration that the project has not begun")
        Boolean notStarted,

        @Label(
                german = "die Erklärung, dass niemand sonst fördert",
                english = "the declaration that nobody else funds it")
        Boolean noOtherFunding,

        @Label(
                german = "die Erklärung, dass die Teilnehmenden im Fördergebiet wohnen",
                english = "the declaration that the participants live in the area")
        Boolean participantsFromArea) {
    public static final Declarations NONE = new Declarations(false, false, false);

    public Declarations {
        notStarted = Boolean.TRUE.equals(notStarted);
        noOtherFunding = Boolean.TRUE.equals(noOtherFunding);
        participantsFromArea = Boolean.TRUE.equals(participantsFromArea);
    }
}
