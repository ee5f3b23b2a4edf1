package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;

/** How many persons a code holds for. */
public record Tally(
        @Label(german = "die Ausprägung", english = "the value")
        String code,

        @Label(german = "die Bezeichnung", english = "the name")
        Text text,

        @Label(german = "die Zahl der Personen", english = "the number of persons")
        long count) {}
