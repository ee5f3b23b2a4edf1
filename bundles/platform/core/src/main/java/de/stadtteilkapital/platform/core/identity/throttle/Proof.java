package de.stadtteilkapital.platform.core.identity.throttle;

/** A shown password and what it is held against. */
public interface Proof {
    /** What is remembered of an account, against which a password is held almost for nothing. */
    enum Memory {
        RIGHT,
        /** Another password is remembered: this one has been tried, though nobody knows yet that it is wrong. */
        OTHER,
        NOTHING
    }

    Memory memory();

    /**
     * Whether it is right, which takes memory and time to find out.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 503 where nobody can tell at present
     */
    boolean isRight();
}
