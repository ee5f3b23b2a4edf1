package de.stadtteilkapital.applications.api;

/**
 * What the sponsor declares, named beforehand as relevant for the subsidy (SubvG § 2); absent means no.
 *
 * @param notStarted the project has not begun
 * @param noOtherFunding nobody else pays for it
 * @param participantsFromArea the participants live in the funding area
 */
public record Declarations(Boolean notStarted, Boolean noOtherFunding, Boolean participantsFromArea) {
    public static final Declarations NONE = new Declarations(false, false, false);

    public Declarations {
        notStarted = Boolean.TRUE.equals(notStarted);
        noOtherFunding = Boolean.TRUE.equals(noOtherFunding);
        participantsFromArea = Boolean.TRUE.equals(participantsFromArea);
    }
}
