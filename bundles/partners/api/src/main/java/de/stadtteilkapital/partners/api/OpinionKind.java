package de.stadtteilkapital.partners.api;

/** What an office is asked for. */
public enum OpinionKind {
    /** A specialist review (fachliche Prüfung): the case may have to wait for it. */
    REVIEW,
    /** Accompaniment (Begleitung): the office may have its say; by default nothing waits for it. */
    ACCOMPANIMENT
}
