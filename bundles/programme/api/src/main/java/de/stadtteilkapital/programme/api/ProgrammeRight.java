package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;

/** The rights of this room. */
public enum ProgrammeRight implements Right {
    /** Keep rounds, goals and parameters. */
    KEEP(Holders.in(Role.ADMIN, Role.COORDINATOR)),

    /** See what of a case a change would make otherwise, and not only that it would. */
    SEE_CONSEQUENCES(Holders.in(Role.COORDINATOR)),

    /** Hear what was changed of them. */
    FOLLOW(Holders.in(Role.COORDINATOR, Role.ADMIN, Role.AUDITOR));

    private final Holders holders;

    ProgrammeRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
