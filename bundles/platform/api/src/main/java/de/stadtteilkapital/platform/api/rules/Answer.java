package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;

/**
 * What came of asking a guest.
 *
 * @param <O> what guests of its kind say
 */
public sealed interface Answer<O> {
    Guest guest();

    /** It spoke, as itself. */
    record Spoken<O>(Guest guest, O said) implements Answer<O> {
        public Spoken {
            requireNonNull(guest);
            requireNonNull(said);
        }
    }

    /**
     * It did not.
     *
     * @param cause simple name of the exception's class, empty where there was none; its message might tell of persons
     */
    record Silent<O>(Guest guest, Silence why, String cause) implements Answer<O> {
        public Silent {
            requireNonNull(guest);
            requireNonNull(why);
            requireNonNull(cause);
        }

        public Silent(Guest guest, Silence why) {
            this(guest, why, "");
        }

        /** For whoever waits for the act: which rule, and why. */
        public Text words() {
            String rule = guest.rule().rule();
            return new Text(
                    "Die Regel „%s“ %s.".formatted(rule, why.words().german()),
                    "The rule “%s” %s.".formatted(rule, why.words().english()));
        }
    }
}
