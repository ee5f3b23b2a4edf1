package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.Rate;
import de.stadtteilkapital.reporting.api.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The shares that are reported, each with what it is a share of. */
final class Rates {
    private static final Set<String> PLACED = Set.of("APPRENTICESHIP", "EMPLOYMENT", "SELF_EMPLOYMENT");
    private static final Set<String> NOT_KNOWN = Set.of("UNKNOWN");

    private Rates() {}

    /** Of all participants; how many of them the outcome is known for stands last, since the others rest on it. */
    static List<Rate> outcomes(ParticipantTables participants, LocalDate cutOff) {
        long total = participants.total();
        return List.of(
                Rate.of(
                        "PLACED",
                        new Text(
                                "In Ausbildung, Beschäftigung oder Selbständigkeit",
                                "In apprenticeship, employment or self-employment"),
                        count(participants, PLACED),
                        total,
                        cutOff),
                Rate.of(
                        "FURTHER_TRAINING",
                        new Text("In Weiterbildung", "In further training"),
                        count(participants, Set.of("FURTHER_TRAINING")),
                        total,
                        cutOff),
                Rate.of(
                        "DROP_OUT",
                        new Text("Abgebrochen", "Dropped out"),
                        count(participants, Set.of("DROP_OUT")),
                        total,
                        cutOff),
                Rate.of(
                        "OUTCOME_KNOWN",
                        new Text("Verbleib bekannt", "Outcome known"),
                        total - count(participants, NOT_KNOWN),
                        total,
                        cutOff));
    }

    static Rate funded(long projects, long applications, LocalDate cutOff) {
        return Rate.of(
                "FUNDED",
                new Text(
                        "Geförderte Projekte unter den eingereichten Anträgen", "Funded of the submitted applications"),
                projects,
                applications,
                cutOff);
    }

    static Rate reported(long reported, long projects, LocalDate cutOff) {
        return Rate.of(
                "RESULTS_REPORTED",
                new Text("Projekte mit eingetragenen Ergebnissen", "Projects whose results are recorded"),
                reported,
                projects,
                cutOff);
    }

    private static long count(ParticipantTables participants, Set<String> outcomes) {
        return participants.byOutcome().stream()
                .filter(tally -> outcomes.contains(tally.code()))
                .mapToLong(Tally::count)
                .sum();
    }
}
