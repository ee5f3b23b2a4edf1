package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Whether one of the guests of an id is asked.
 *
 * @param refused why it can't be, null where it is
 */
record Choice(Guest guest, @Nullable Silence refused) {
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
