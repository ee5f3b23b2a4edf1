package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What is put to the vote.
 *
 * @param amount what is to be approved for an application, else null
 * @param conditions only with a motion to approve
 */
public record Motion(
        Decision decision, Money amount, @Most(50) List<MotionCondition> conditions) {
    /** Which way the motion wants it. */
    public enum Decision {
        APPROVE,
        REJECT,
        DEFER
    }

    /** @param precondition whether no grant is made before it is fulfilled; the others go into the notice */
    public record MotionCondition(@Longest(1000) @Multiline String text, LocalDate due, boolean precondition) {
        public MotionCondition {
            text = Require.text("text", text);
            due = Require.present("due", due);
        }
    }

    public Motion {
        decision = Require.present("decision", decision);
        conditions = Require.list("conditions", conditions);
        if (decision != Decision.APPROVE && amount != null) {
            throw Refusal.invalid(
                    "/amount",
                    new Text("Nur wer bewilligt, nennt einen Betrag.", "Only a motion to approve names an amount."));
        }
        if (decision != Decision.APPROVE && !conditions.isEmpty()) {
            throw Refusal.invalid(
                    "/conditions",
                    new Text("Auflagen hat nur eine Bewilligung.", "Only a motion to approve has conditions."));
        }
        if (amount != null) {
            amount = Require.positive("amount", amount);
        }
    }
}
