package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import java.util.List;

/** The same participants counted four times; each table adds up to the total. */
public record ParticipantTables(
        @Label(german = "die Zahl der Teilnehmenden", english = "the number of participants")
        long total,

        @Label(german = "die Zahlen nach Geschlecht", english = "the numbers by sex")
        List<Tally> bySex,

        @Label(german = "die Zahlen nach Altersgruppe", english = "the numbers by age group")
        List<Tally> byAgeGroup,

        @Label(german = "die Zahlen nach Zielgruppe", english = "the numbers by target group")
        List<Tally> byTargetGroup,

        @Label(german = "die Zahlen nach Verbleib", english = "the numbers by outcome")
        List<Tally> byOutcome) {
    public ParticipantTables {
        bySex = List.copyOf(bySex);
        byAgeGroup = List.copyOf(byAgeGroup);
        byTargetGroup = List.copyOf(byTargetGroup);
        byOutcome = List.copyOf(byOutcome);
    }
}
