package de.stadtteilkapital.reporting.api;

import java.util.List;

/** The same participants counted four times; each table adds up to the total. */
public record ParticipantTables(
        long total, List<Tally> bySex, List<Tally> byAgeGroup, List<Tally> byTargetGroup, List<Tally> byOutcome) {
    public ParticipantTables {
        bySex = List.copyOf(bySex);
        byAgeGroup = List.copyOf(byAgeGroup);
        byTargetGroup = List.copyOf(byTargetGroup);
        byOutcome = List.copyOf(byOutcome);
    }
}
