package de.stadtteilkapital.applications.core.persistence;

/** The kinds of this room's things, by which pages and clients find them. */
public final class Kinds {
    public static final String APPLICATION = "applications.application";
    public static final String SPONSOR = "applications.sponsor";
    public static final String ADVICE_CASE = "applications.adviceCase";

    private Kinds() {}
}
