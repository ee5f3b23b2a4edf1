package de.stadtteilkapital.applications.api;

/** What the Local Network advises the committee to do. */
public enum Recommendation {
    APPROVE,
    REJECT,
    DEFER
}
