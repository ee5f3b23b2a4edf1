package de.stadtteilkapital.partners.api;

/** How an opinion comes out. */
public enum Verdict {
    POSITIVE,
    POSITIVE_WITH_CHANGES,
    NEGATIVE
}
