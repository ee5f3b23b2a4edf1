package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Label;

/** A goal of a version of the local action plan; each application names one. */
public record Goal(
        String id,
        String district,
        String title,

        @Label(german = "die Fassung des Aktionsplans", english = "the version of the action plan")
        String actionPlanVersion) {}
