package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;

/** The rights of this room. */
public enum ApplicationRight implements Right {
    /** Open cases of advice and keep their records; the office's alone. */
    ADVISE(Holders.in(Role.COORDINATOR).forTasks(Task.ADVISE)),

    /** See who applies. */
    READ_SPONSORS(Holders.in(
                    Role.COORDINATOR,
                    Role.FINANCE_OFFICER,
                    Role.PAYMENT_RELEASER,
                    Role.AUDITOR,
                    Role.PROGRAMME_DIRECTORATE)
            .andOf(Role.SPONSOR)
            .forTasks(Task.READ_CASES)),

    /** See applications: what has been handed in, and as a member of a body what came to its agenda. */
    READ(READ_SPONSORS.holders.andOf(Role.SPONSOR, Role.BODY_MEMBER)),

    /** See what has not been handed in yet. */
    READ_DRAFTS(Holders.in(Role.COORDINATOR).andOf(Role.SPONSOR)),

    /** See points and recommendation, as those do who decide, and those who watch over how. */
    READ_JUDGEMENT(Holders.in(Role.COORDINATOR, Role.AUDITOR, Role.PROGRAMME_DIRECTORATE)
            .andOf(Role.BODY_MEMBER)),

    /** See how the rules judged an application. */
    READ_RULES(READ_JUDGEMENT.holders.andOf(Role.SPONSOR, Role.BODY_MEMBER)),

    /** Register a sponsor, draft and hand in: one's own, and the office what came on paper. */
    APPLY(Holders.in(Role.COORDINATOR).andOf(Role.SPONSOR)),

    /** Check an application and assess it beforehand. */
    JUDGE(Holders.in(Role.COORDINATOR)),

    /** Enter by what applications are compared from a day on. */
    KEEP_CRITERIA(Holders.in(Role.COORDINATOR, Role.ADMIN)),

    /** Read by what they were, are and will be compared. */
    FOLLOW_CRITERIA(Holders.in(Role.COORDINATOR, Role.ADMIN, Role.AUDITOR)),

    /** Propose what to purge after its retention: whoever knows the cases, and nobody else. */
    PROPOSE_PURGE(Holders.in(Role.COORDINATOR)),

    /**
     * Confirm what another has proposed: an office may have one coordinator only, and an administrator confirms by ids and
     * days, without seeing a case.
     */
    CONFIRM_PURGE(Holders.in(Role.COORDINATOR, Role.ADMIN)),

    /** Read what was purged, when and by whom; there is no person's data in it. */
    FOLLOW_PURGES(Holders.in(Role.COORDINATOR, Role.ADMIN, Role.AUDITOR));

    private final Holders holders;

    ApplicationRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
