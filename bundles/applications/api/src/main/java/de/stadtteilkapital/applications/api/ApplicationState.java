package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** Where an application stands; after {@link #APPROVED} it stays, and the grant goes on. */
public enum ApplicationState implements Labelled {
    DRAFT("ein Entwurf", "a draft"),
    SUBMITTED("eingereicht", "submitted"),
    INCOMPLETE("unvollständig", "incomplete"),
    INELIGIBLE("nicht förderfähig", "ineligible"),
    SPECIALIST_REVIEW("in der fachlichen Prüfung", "under specialist review"),
    PRE_ASSESSED("vorbewertet", "pre-assessed"),
    SCHEDULED("auf der Tagesordnung", "on the agenda"),
    APPROVED("bewilligt", "approved"),
    APPROVED_WITH_CONDITIONS("mit Auflagen bewilligt", "approved with conditions"),
    DEFERRED("zurückgestellt", "deferred"),
    REJECTED("abgelehnt", "rejected"),
    WAITING_LIST("auf der Warteliste", "on the waiting list"),
    LAPSED("verfallen", "lapsed"),
    WITHDRAWN("zurückgezogen", "withdrawn");

    private final Text label;

    ApplicationState(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
