package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office was asked for its opinion on a case.
 *
 * @param office id of the organisation that is asked
 * @param blocking whether the pre-assessment waits for it
 * @param dueDate last day, after BGB §§ 187 to 193
 * @param overdue open past its last day, or at its end: it is shown and chased, never taken as consent
 * @param rule id of the routing rule, with its version and source; {@value #BY_HAND} where the coordination asked itself
 * @param file the part of the application that the office may see; null where the application is not told
 * @param opinion null where the request is not answered
 * @param endedOn when it ended without an opinion; null where it did not
 * @param outcome what became of the case; null where the application is not told
 */
public record OpinionRequest(
        String id,
        String district,
        String application,
        String office,
        OpinionKind kind,

        @Label(german = "das Abwarten vor der Vorbewertung", english = "the wait before the pre-assessment")
        boolean blocking,

        @Label(german = "die Frage", english = "the question")
        Text question,

        @Label(german = "der Tag der Anfrage", english = "the day of the request")
        LocalDate requestedOn,

        @Label(german = "die Frist", english = "the due date")
        LocalDate dueDate,

        State state,

        @Label(german = "die Fristüberschreitung", english = "the delay") @Told
        boolean overdue,

        String rule,

        @Label(german = "die Fassung der Regel", english = "the version of the rule")
        String ruleVersion,

        String source,

        @Label(german = "der Aktenauszug", english = "the excerpt of the file") @Told @Nullable
        CaseExcerpt file,

        @Label(german = "die Stellungnahme", english = "the opinion") @Nullable
        Opinion opinion,

        @Label(german = "das Ergebnis", english = "the outcome") @Told @Nullable
        CaseOutcome outcome,

        @Label(german = "der Tag des Endes", english = "the day of the end") @Nullable
        LocalDate endedOn) {
    /** One that has not ended. */
    public OpinionRequest(
            String id,
            String district,
            String application,
            String office,
            OpinionKind kind,
            boolean blocking,
            Text question,
            LocalDate requestedOn,
            LocalDate dueDate,
            State state,
            boolean overdue,
            String rule,
            String ruleVersion,
            String source,
            @Nullable CaseExcerpt file,
            @Nullable Opinion opinion,
            @Nullable CaseOutcome outcome) {
        this(
                id,
                district,
                application,
                office,
                kind,
                blocking,
                question,
                requestedOn,
                dueDate,
                state,
                overdue,
                rule,
                ruleVersion,
                source,
                file,
                opinion,
                outcome,
                null);
    }

    /** In place of a rule's id. */
    public static final String BY_HAND = "partners.byHand";

    /** Whether the office has answered. */
    public enum State implements Labelled {
        OPEN(new Text("offen", "open")),
        ANSWERED(new Text("beantwortet", "answered")),
        /** A review with the decision of its case, an accompaniment with the end of its project. */
        ENDED(new Text("ohne Stellungnahme beendet", "ended without an opinion"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** The same with what applications tell of the case. */
    public OpinionRequest with(@Nullable CaseExcerpt told, @Nullable CaseOutcome became) {
        return new OpinionRequest(
                id,
                district,
                application,
                office,
                kind,
                blocking,
                question,
                requestedOn,
                dueDate,
                state,
                overdue,
                rule,
                ruleVersion,
                source,
                told,
                opinion,
                became,
                endedOn);
    }
}
