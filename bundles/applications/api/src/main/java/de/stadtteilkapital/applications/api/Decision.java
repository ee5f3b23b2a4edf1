package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.Remedy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided last on an application, and why (VwVfG § 39); it never changes.
 *
 * @param decision {@code INELIGIBLE}, {@code REJECTED}, {@code DEFERRED}, {@code APPROVED} or
 *     {@code APPROVED_WITH_CONDITIONS}
 * @param body the name of the body that decided; null where the office has
 * @param findings of the formal check, where it decided
 * @param reason null where there is nothing to give reasons for, or the findings are
 * @param requestedAmount what was asked for
 * @param approvedAmount null where nothing was approved
 * @param remedy what is open against it; null where it burdens nobody, is no act, or the office's remedy is not known
 * @param letter as what it is told in a letter; null where a notice alone follows
 * @param letterPath where the letter is
 */
public record Decision(
        @Label(german = "die Entscheidung", english = "the decision")
        ApplicationState decision,

        @Label(german = "der Tag der Entscheidung", english = "the day of the decision")
        LocalDate decidedOn,

        @Label(german = "das Gremium", english = "the body") @Nullable
        String body,

        @Label(german = "die Feststellungen der formalen Prüfung", english = "the findings of the formal check")
        List<DecisionFinding> findings,

        @Label(german = "die Begründung", english = "the reasons") @Nullable
        String reason,

        @Label(german = "die Fragen", english = "the questions")
        List<String> questions,

        @Label(german = "die beantragte Summe", english = "the requested amount")
        Money requestedAmount,

        @Label(german = "die bewilligte Summe", english = "the approved amount") @Nullable
        Money approvedAmount,

        @Label(german = "die Auflagen", english = "the conditions")
        List<DecisionCondition> conditions,

        @Label(german = "der Rechtsbehelf", english = "the remedy") @Nullable
        Remedy remedy,

        @Label(german = "das Schreiben", english = "the letter") @Nullable
        DecisionLetter letter,

        @Label(german = "die Adresse des Schreibens", english = "the address of the letter") @Nullable
        String letterPath) {
    public Decision {
        requireNonNull(decision);
        requireNonNull(decidedOn);
        requireNonNull(requestedAmount);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        conditions = List.copyOf(conditions);
    }
}
