package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;

/** The rights of this room. */
public enum CommitteeRight implements Right {
    /** See sessions and what came of them. */
    READ(Holders.in(Role.COORDINATOR, Role.FINANCE_OFFICER, Role.AUDITOR, Role.PROGRAMME_DIRECTORATE)
            .andOf(Role.BODY_MEMBER)),

    /** See what was decided on an application; for a sponsor on its own, once the minutes are signed. */
    READ_DECISION(READ.holders.andOf(Role.BODY_MEMBER, Role.SPONSOR)),

    /** See and do what belongs to the deliberation: papers, recusals, attendance, votes, minutes. */
    DELIBERATE(Holders.in(Role.COORDINATOR).andOf(Role.BODY_MEMBER)),

    /** Plan sessions, invite, set the agenda, see that conditions are met. */
    PREPARE(Holders.in(Role.COORDINATOR)),

    /** See to it that a grant follows what was approved. */
    FOLLOW_UP(Holders.in(Role.FINANCE_OFFICER)),

    /** What is for the chair alone. */
    CHAIR(Holders.of(Role.BODY_MEMBER)),

    /** Say who sits in which body. */
    KEEP_BODIES(Holders.in(Role.COORDINATOR, Role.ADMIN));

    private final Holders holders;

    CommitteeRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
