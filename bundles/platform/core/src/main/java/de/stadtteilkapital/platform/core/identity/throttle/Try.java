package de.stadtteilkapital.platform.core.identity.throttle;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Places;

/** One attempt at logging in, and what it has taken of the allowance. */
final class Try {
    private final Allowance allowance;
    private final Proof proof;
    private boolean taken;
    private boolean tried;

    Try(Allowance allowance, Proof proof) {
        this.allowance = requireNonNull(allowance);
        this.proof = requireNonNull(proof);
    }

    /** Takes the allowance where it is not; of one pair one after another, so that no guess more is made than allowed. */
    boolean isRemembered() {
        synchronized (allowance.first()) {
            return allowance.hasSome() && isInMemory();
        }
    }

    private boolean isInMemory() {
        Proof.Memory memory = proof.memory();
        if (memory == Proof.Memory.RIGHT) {
            return true;
        }
        taken = allowance.tryTake();
        // held against a password that is remembered, it has been tried: that is not to be free where nothing follows
        tried = taken && memory == Proof.Memory.OTHER;
        return false;
    }

    boolean hasTaken() {
        return taken;
    }

    /**
     * Works it out at a place.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where meanwhile there is nothing left
     */
    boolean isRight(Places places) {
        if (!taken) {
            allowance.take();
            taken = true;
        }
        // another request with the same password may have been first
        return proof.memory() == Proof.Memory.RIGHT || places.in(proof::isRight);
    }

    void settle(boolean right) {
        if (right) {
            allowance.giveBack();
        }
        taken = false;
    }

    /** Where nobody could tell whether it is right, it counts only if it has been tried all the same. */
    void giveUp() {
        if (taken && !tried) {
            allowance.giveBack();
        }
        taken = false;
    }
}
