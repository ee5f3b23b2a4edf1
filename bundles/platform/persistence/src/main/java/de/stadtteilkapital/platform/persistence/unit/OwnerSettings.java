package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** As whom tables and guards are made, where that is another role than the one that works. */
record OwnerSettings(String user, String password) {
    private static final String FILE = "etc/" + UnitLimits.PID + ".cfg: ";

    OwnerSettings {
        requireNonNull(user);
        requireNonNull(password);
    }

    /** Empty where one role does both. */
    static Optional<OwnerSettings> of(UnitLimits limits) {
        String user = limits.owner_user().strip();
        String password = limits._owner_password();
        if (user.isEmpty() != password.isEmpty()) {
            throw new IllegalArgumentException(FILE
                    + (user.isEmpty()
                            ? "owner.user is missing, but .owner.password is there"
                            : ".owner.password is missing, but owner.user is there"));
        }
        return user.isEmpty() ? Optional.empty() : Optional.of(new OwnerSettings(user, password));
    }

    static IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(FILE + "owner.user " + why);
    }
}
