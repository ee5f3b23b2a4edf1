package de.stadtteilkapital.platform.api.security;

import static java.util.Objects.requireNonNull;

/**
 * The account that somebody names. Where none has that name, the log keeps a keyed hash of it: people type passwords there.
 *
 * @param exists false also where nobody has looked
 */
public record ShownAccount(String name, boolean exists) {
    public ShownAccount {
        requireNonNull(name);
    }

    public static ShownAccount existing(String name) {
        return new ShownAccount(name, true);
    }

    public static ShownAccount unproven(String name) {
        return new ShownAccount(name, false);
    }
}
