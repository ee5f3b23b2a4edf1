package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;

/** The rights of this room. */
public enum PartnerRight implements Right {
    /** See what offices were asked, and their opinions. */
    READ(Holders.in(Role.COORDINATOR).andOf(Role.OFFICE)),

    /** Ask an office by hand. */
    ASK(Holders.in(Role.COORDINATOR)),

    /** Give the opinion that one's office was asked for. */
    ANSWER(Holders.of(Role.OFFICE));

    private final Holders holders;

    PartnerRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
