package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;

/** The rights of this room. */
public enum FinanceRight implements Right {
    /** See the money of the district as a whole. */
    READ_MONEY(Holders.in(
            Role.COORDINATOR, Role.FINANCE_OFFICER, Role.PAYMENT_RELEASER, Role.AUDITOR, Role.PROGRAMME_DIRECTORATE)),

    /** See grants and all that follows from them. */
    READ_GRANTS(READ_MONEY.holders.andOf(Role.SPONSOR)),

    /** See to which accounts the money goes, cent by cent. */
    READ_ACCOUNTS(Holders.in(Role.FINANCE_OFFICER, Role.PAYMENT_RELEASER, Role.AUDITOR)),

    /** Issue grants, call for funds, prepare payments, book what comes in, close. */
    HANDLE(Holders.in(Role.FINANCE_OFFICER)),

    /** Permit a project to begin before anything is granted. */
    PERMIT_START(Holders.in(Role.COORDINATOR)),

    /** See what can be begun with an application: a grant, or a start before it. */
    BEGIN(Holders.in(Role.FINANCE_OFFICER, Role.COORDINATOR)),

    /** See to it that sponsors hand in what is due. */
    CHASE(Holders.in(Role.COORDINATOR, Role.FINANCE_OFFICER)),

    /** Open the money of a round with its first tranche. */
    OPEN_BUDGET(Holders.in(Role.FINANCE_OFFICER, Role.COORDINATOR)),

    /** See what the coordination has spent of its share, and to whom it went. */
    READ_COORDINATION_COSTS(Holders.in(Role.FINANCE_OFFICER, Role.AUDITOR, Role.COORDINATOR)),

    /** See the table of base rates. */
    READ_RATES(Holders.in(Role.FINANCE_OFFICER, Role.PAYMENT_RELEASER, Role.AUDITOR, Role.COORDINATOR, Role.ADMIN)),

    /** Enter base rates, and remove a wrong one. */
    KEEP_RATES(Holders.in(Role.FINANCE_OFFICER, Role.ADMIN)),

    /** Release payments that somebody else has prepared. */
    RELEASE(Holders.in(Role.PAYMENT_RELEASER)),

    /** Audit the use of grants. */
    AUDIT(Holders.in(Role.AUDITOR)),

    /** Accept a grant, ask for its money and prove what it was used for. */
    USE(Holders.of(Role.SPONSOR));

    private final Holders holders;

    FinanceRight(Holders holders) {
        this.holders = requireNonNull(holders);
    }

    @Override
    public Holders holders() {
        return holders;
    }
}
