package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of a session's agenda. Whom a recusal bars sees number, title, state and result; everything else is null then.
 *
 * @param application the application it deals with, null for a free matter
 * @param text what a free matter is about
 * @param requested what the application asks for
 * @param digest SHA-256 in hexadecimal of the papers as they were frozen; null until the invitation and for free matters
 * @param allAgreed why it came after the invitation, null where it was announced
 * @param result null while it is open or where it was postponed
 * @param amount what was approved
 * @param reason why it was decided so, where the motion that was carried says it
 * @param decidedOn the day of the decision
 * @param redacted whether a recusal keeps the rest from the caller
 */
public record AgendaItem(
        String id,
        String session,
        int number,
        String title,
        @Nullable String application,
        @Nullable String fileNumber,
        @Nullable String text,

        @Label(german = "die Antragssumme", english = "the amount applied for") @Nullable
        Money requested,

        @Nullable String digest,

        @Label(german = "das Einverständnis aller Mitglieder", english = "the consent of all members") @Nullable
        String allAgreed,

        State state,

        @Label(german = "das Ergebnis", english = "the result") @Nullable
        Result result,

        @Label(german = "die Bewilligungssumme", english = "the amount approved") @Nullable
        Money amount,

        @Label(german = "die Begründung", english = "the reasons") @Nullable
        String reason,

        @Label(german = "der Tag des Beschlusses", english = "the day of the resolution") @Nullable
        LocalDate decidedOn,

        @Label(german = "die Schwärzung", english = "the redaction")
        boolean redacted) {
    /** Whether the body has done with it. */
    public enum State implements Labelled {
        OPEN(new Text("offen", "open")),
        DECIDED(new Text("beschlossen", "decided")),
        /** The minutes were made before it was decided; it may come on another agenda. */
        POSTPONED(new Text("vertagt", "put off"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What was resolved; for a free matter {@link #APPROVED} means adopted. */
    public enum Result implements Labelled {
        APPROVED(new Text("zugestimmt", "approved")),
        APPROVED_WITH_CONDITIONS(new Text("unter Bedingungen zugestimmt", "approved with conditions")),
        REJECTED(new Text("abgelehnt", "rejected")),
        DEFERRED(new Text("zurückgestellt", "deferred"));

        private final Text label;

        Result(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public AgendaItem {
        requireNonNull(id);
        requireNonNull(session);
        requireNonNull(title);
        requireNonNull(state);
    }

    /** What a recused person may know of it. */
    public AgendaItem redactedCopy() {
        return new AgendaItem(
                id, session, number, title, null, null, null, null, null, null, state, result, null, null, null, true);
    }
}
