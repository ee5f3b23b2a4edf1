package de.stadtteilkapital.reporting.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;

/** The rights of this room. */
public enum ReportingRight implements Right {
    /** See the documentation of a round. */
    READ_DOCUMENTATION(Holders.in(Role.COORDINATOR, Role.FINANCE_OFFICER, Role.AUDITOR, Role.PROGRAMME_DIRECTORATE)),

    /** Draw the research extract. */
    RESEARCH(Holders.in(Role.EVALUATION)),

    /** See what projects came to. */
    READ_RESULTS(READ_DOCUMENTATION.holders.andOf(Role.SPONSOR)),

    /** State what one's own project came to. */
    RECORD_RESULTS(Holders.of(Role.SPONSOR)),

    /** Hear that results were recorded. */
    FOLLOW_RESULTS(Holders.in(Role.COORDINATOR, Role.AUDITOR, Role.PROGRAMME_DIRECTORATE)
            .andOf(Role.SPONSOR));

    private final Holders holders;

    ReportingRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
