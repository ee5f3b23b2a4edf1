package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the vote.
 *
 * @param amount what is to be approved for an application, else null
 * @param reason why, as it is told to the applicant where the motion is carried; null for none, which only a motion to
 *     approve all that was applied for may have (VwVfG § 39)
 * @param conditions only with a motion to approve
 * @param questions only with a motion to defer: what the applicant is to answer before the matter comes again
 */
public record Motion(
        @Label(german = "die Entscheidung", english = "the decision")
        Decision decision,

        @Nullable Money amount,

        @Label(german = "die Begründung", english = "the reasons") @Longest(LONGEST_REASON) @Multiline @Nullable
        String reason,

        @Label(german = "die Auflagen", english = "the conditions") @Most(50)
        List<MotionCondition> conditions,

        @Label(german = "die Fragen", english = "the questions") @Most(20) @Longest(LONGEST_QUESTION) @Multiline
        List<String> questions) {
    public static final int LONGEST_REASON = 2000;
    public static final int LONGEST_QUESTION = 500;

    /** Which way the motion wants it. */
    public enum Decision implements Labelled {
        APPROVE(new Text("Annahme", "adoption")),
        REJECT(new Text("Ablehnung", "rejection")),
        DEFER(new Text("Zurückstellung", "deferral"));

        private final Text label;

        Decision(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** @param precondition whether no grant is made before it is fulfilled; the others go into the notice */
    @LabelsOf(Condition.class)
    public record MotionCondition(@Longest(1000) @Multiline String text, LocalDate due, boolean precondition) {
        public MotionCondition {
            Input in = Input.of(MotionCondition.class);
            text = in.text("text", text);
            due = in.present("due", due);
            in.refuse();
        }
    }

    public Motion {
        Input in = Input.of(Motion.class);
        decision = in.present("decision", decision);
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        conditions = in.list("conditions", conditions);
        questions = in.list("questions", questions).stream()
                .map(question -> in.text("questions", question))
                .toList();
        boolean approves = decision == null || decision == Decision.APPROVE;
        in.require(
                approves || amount == null,
                "amount",
                new Text("Nur wer bewilligt, nennt einen Betrag.", "Only a motion to approve names an amount."));
        in.require(
                approves || conditions.isEmpty(),
                "conditions",
                new Text("Auflagen hat nur eine Bewilligung.", "Only a motion to approve has conditions."));
        in.require(
                decision == null || decision == Decision.DEFER || questions.isEmpty(),
                "questions",
                new Text("Fragen hat nur eine Zurückstellung.", "Only a motion to defer has questions."));
        if (approves && amount != null) {
            amount = in.positive("amount", amount);
        }
        in.refuse();
    }

    /** One without questions. */
    public Motion(
            Decision decision, @Nullable Money amount, @Nullable String reason, List<MotionCondition> conditions) {
        this(decision, amount, reason, conditions, List.of());
    }
}
