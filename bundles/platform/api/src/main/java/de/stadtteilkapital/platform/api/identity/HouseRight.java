package de.stadtteilkapital.platform.api.identity;

import static java.util.Objects.requireNonNull;

/** The rights of the platform itself. */
public enum HouseRight implements Right {
    /** See how the house is, and move what moves it. */
    OPERATE(Holders.in(Role.ADMIN)),

    /** Hear which modules were exchanged. */
    FOLLOW_MODULES(Holders.in(Role.COORDINATOR, Role.ADMIN, Role.AUDITOR)),

    /** See how far a district is set up. */
    FOLLOW_SET_UP(Holders.in(Role.COORDINATOR, Role.ADMIN, Role.AUDITOR, Role.FINANCE_OFFICER));

    private final Holders holders;

    HouseRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
