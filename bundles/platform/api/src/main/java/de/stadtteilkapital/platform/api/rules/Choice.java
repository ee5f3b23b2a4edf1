package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

/**
 * Whether one of the guests of an id is asked.
 *
 * @param refused why it can't be, null where it is
 */
record Choice(Guest guest, Silence refused) {
    Choice {
        requireNonNull(guest);
    }

    static Choice asked(Guest guest) {
        return new Choice(guest, guest.fault().isPresent() ? Silence.MISDECLARED : null);
    }

    boolean isAsked() {
        return refused == null;
    }
}
