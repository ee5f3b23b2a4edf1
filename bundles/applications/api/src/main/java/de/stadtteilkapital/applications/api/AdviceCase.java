package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an idea who is advised by the office.
 *
 * @param openedAt business time
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
