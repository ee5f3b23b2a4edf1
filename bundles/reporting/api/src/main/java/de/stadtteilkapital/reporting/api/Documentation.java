package de.stadtteilkapital.reporting.api;

import java.time.LocalDate;
import java.util.List;

/**
 * The documentation of a funding round: what was done and what changed by it in chapters of their own, and the money.
 *
 * @param withheld projects whose chapters a recusal keeps from the reader; the sums hold them all the same
 */
public record Documentation(
        String district,
        String districtName,
        String programme,
        String round,
        String roundName,
        LocalDate start,
        LocalDate end,
        CutOff cutOff,
        Reconciliation reconciliation,
        Results results,
        Effects effects,
        int withheld) {
    /** What was done: over all projects, then project by project. */
    public record Results(
            List<IndicatorResult> indicators,
            ParticipantTables participants,
            List<Rate> rates,
            List<ProjectChapter> projects) {
        public Results {
            indicators = List.copyOf(indicators);
            rates = List.copyOf(rates);
            projects = List.copyOf(projects);
        }
    }

    /** What changed by it, in the sponsors' words. */
    public record Effects(List<Effect> projects) {
        public Effects {
            projects = List.copyOf(projects);
        }
    }

    /** @param effects null where none were recorded */
    public record Effect(String application, String fileNumber, String title, String effects) {}
}
