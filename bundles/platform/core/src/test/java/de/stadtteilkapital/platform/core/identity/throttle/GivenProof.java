package de.stadtteilkapital.platform.core.identity.throttle;

import de.stadtteilkapital.platform.api.Refusal;
import java.util.function.BooleanSupplier;

/** A password of which the test says what comes of it. */
record GivenProof(BooleanSupplier right, Memory memory, BooleanSupplier remembered) implements Proof {
    static final GivenProof REMEMBERED = new GivenProof(() -> true, Memory.RIGHT, () -> false);

    /** While nobody can work it out. */
    static final GivenProof ANOTHER_REMEMBERED = new GivenProof(
            () -> {
                throw Refusal.unavailable("login");
            },
            Memory.OTHER,
            () -> false);

    GivenProof(BooleanSupplier right) {
        this(right, () -> false);
    }

    /** @param remembered from when on it is */
    GivenProof(BooleanSupplier right, BooleanSupplier remembered) {
        this(right, Memory.NOTHING, remembered);
    }

    @Override
    public Memory memory() {
        return remembered.getAsBoolean() ? Memory.RIGHT : memory;
    }

    @Override
    public boolean isRight() {
        return right.getAsBoolean();
    }
}
