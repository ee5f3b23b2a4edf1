package de.stadtteilkapital.applications.api;

/** Where an application stands; after {@link #APPROVED} it stays, and the grant goes on. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    INCOMPLETE,
    INELIGIBLE,
    SPECIALIST_REVIEW,
    PRE_ASSESSED,
    SCHEDULED,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    DEFERRED,
    REJECTED,
    WAITING_LIST,
    LAPSED,
    WITHDRAWN
}
