package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of a list as it is in a district.
 *
 * @param text what it is called there
 * @param standard what it is called where a district gives it no name; null for a district's own
 * @param from the first day on which it may be entered; null where it always was
 * @param to the last such day; null as long as it has no end
 */
public record DistrictCode(
        @Label(german = "der Schlüssel", english = "the code")
        String code,

        @Label(german = "die Bezeichnung", english = "the name")
        Text text,

        @Label(german = "die Herkunft", english = "the origin")
        Origin origin,

        @Label(german = "die übliche Bezeichnung", english = "the usual name") @Nullable
        Text standard,

        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Told State state) {
    /** Who brought it. */
    public enum Origin implements Labelled {
        HOUSE(new Text("vorgegeben", "given")),
        MODULE(new Text("aus einem Modul", "of a module")),
        DISTRICT(new Text("eigener", "own"));

        private final Text label;

        Origin(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Where the business day stands against its days. */
    public enum State implements Labelled {
        TO_COME(new Text("ab später", "to come")),
        OFFERED(new Text("wählbar", "offered")),
        ENDED(new Text("beendet", "ended"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public DistrictCode {
        requireNonNull(code);
        requireNonNull(text);
        requireNonNull(origin);
        requireNonNull(state);
    }
}
