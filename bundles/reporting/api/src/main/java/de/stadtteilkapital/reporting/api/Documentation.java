package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a funding round: what was done and what changed by it in chapters of their own, and the money.
 *
 * @param needs those of the district that held on a day of the round or that a funded project of it names; the most urgent first
 * @param audited the last audit of the records; null where there has been none
 * @param withheld projects whose chapters a recusal keeps from the reader; the sums hold them all the same
 */
public record Documentation(
        String district,

        @Label(
                german = "der Name des Stadtteils",
                english = "the name of the district",
                accusative = "den Namen des Stadtteils")
        String districtName,

        String programme,
        String round,

        @Label(
                german = "der Name der Förderperiode",
                english = "the name of the round",
                accusative = "den Namen der Förderperiode")
        String roundName,

        LocalDate start,
        LocalDate end,

        @Label(german = "der Stichtag", english = "the cut-off date")
        CutOff cutOff,

        @Label(german = "die Mittel", english = "the money") Reconciliation reconciliation,

        @Label(german = "die Ergebnisse", english = "the results")
        Results results,

        @Label(german = "die Wirkungen", english = "the effects")
        Effects effects,

        @Label(german = "die Bedarfe", english = "the needs")
        List<DocumentedNeed> needs,

        @Label(german = "die Zahl der Projekte ohne Einsicht", english = "the number of projects withheld")
        int withheld,

        @Label(german = "die Prüfung der Aufzeichnungen", english = "the audit of the records") @Nullable
        Audited audited) {
    public Documentation {
        needs = List.copyOf(needs);
    }

    /**
     * That what is recorded was held against its witnesses, and nothing differed.
     *
     * @param position of the district's event log up to which it was looked
     */
    public record Audited(
            @Label(german = "der Tag der Prüfung", english = "the day of the audit")
            LocalDate date,

            @Label(german = "der geprüfte Stand", english = "the position audited")
            long position) {}

    /** What was done: over all projects, then project by project. */
    public record Results(
            @Label(german = "die Indikatoren", english = "the indicators")
            List<IndicatorResult> indicators,

            @Label(german = "die Teilnehmerinnen und Teilnehmer", english = "the participants")
            ParticipantTables participants,

            @Label(german = "die Quoten", english = "the rates")
            List<Rate> rates,

            @Label(german = "die Projekte", english = "the projects")
            List<ProjectChapter> projects) {
        public Results {
            indicators = List.copyOf(indicators);
            rates = List.copyOf(rates);
            projects = List.copyOf(projects);
        }
    }

    /** What changed by it, in the sponsors' words. */
    public record Effects(
            @Label(german = "die Projekte", english = "the projects")
            List<Effect> projects) {
        public Effects {
            projects = List.copyOf(projects);
        }
    }

    /** @param effects null where none were recorded */
    public record Effect(
            String application,
            String fileNumber,
            String title,

            @Label(german = "die Wirkungen", english = "the effects") @Nullable
            String effects) {}
}
