package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an idea who is advised by the office.
 *
 * @param openedAt business time
 * @param nextStep what is to be done next, null where nothing is agreed on
 * @param nextStepDue the day for it, null for none
 * @param closedReason why it was closed, null until it is
 * @param receipt the number by which somebody without an account asks for their idea; null for a case the office opened
 * @param retainUntil last day of its retention, counted from when its use ended, from which on it may be purged; null where
 *     it stays with the file of its application
 * @param application the application it led to, null until then
 */
public record AdviceCase(
        String id,
        String district,
        State state,

        @Label(german = "die Kontaktperson", english = "the contact")
        AdviceContact contact,

        @Label(german = "die Idee", english = "the idea") String idea,

        @Label(german = "der Tag der Eröffnung", english = "the opening")
        Instant openedAt,

        @Label(german = "der nächste Schritt", english = "the next step", accusative = "den nächsten Schritt") @Nullable
        String nextStep,

        @Label(german = "der Tag des nächsten Schritts", english = "the day of the next step") @Nullable
        LocalDate nextStepDue,

        @Label(german = "der Grund des Abschlusses", english = "the reason of the closure") @Nullable
        String closedReason,

        @Label(german = "die Eingangsnummer", english = "the receipt's number") @Nullable
        String receipt,

        @Label(german = "das Ende der Aufbewahrung", english = "the end of the retention") @Nullable
        LocalDate retainUntil,

        @Nullable String application) {
    /** How far the advice has come. */
    public enum State implements Labelled {
        OPEN("offen", "open"),
        ADVISED("beraten", "advised"),
        CONVERTED("in einen Antrag übergegangen", "converted into an application"),
        CLOSED("abgeschlossen", "closed");

        private final Text label;

        State(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public AdviceCase {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(state);
        requireNonNull(contact);
    }
}
