package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.proof.GrantLock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A grant and its payments, as those see it who account for it, audit it or close it. */
final class GrantFile {
    private final GrantRepository grants;
    private final GrantLock lock;
    private final DisbursementRepository disbursements;

    GrantFile(GrantRepository grants, GrantLock lock, DisbursementRepository disbursements) {
        this.grants = requireNonNull(grants);
        this.lock = requireNonNull(lock);
        this.disbursements = requireNonNull(disbursements);
    }

    Grant seenBy(Caller me, String id) {
        Grant grant = grants.grant(id).orElseThrow(Refusal::notFound);
        Visibility.requireVisible(me, grant);
        return grant;
    }

    /**
     * The sponsor's grant, held until the unit of work ends: no proof overtakes a voucher.
     *
     * @throws Refusal 404 for whoever does not act for the sponsor
     */
    Grant ownedBy(Caller me, String id) {
        lock.hold(id);
        Grant grant = grants.grant(id).orElseThrow(Refusal::notFound);
        if (!me.actsFor(grant.sponsor())) {
            throw Refusal.notFound();
        }
        return grant;
    }

    /**
     * A grant of the house, held until the unit of work ends.
     *
     * @throws Refusal 404 for whoever has the role only elsewhere, or is barred from the case
     */
    Grant handledBy(Caller me, Right right, String id) {
        lock.hold(id);
        Grant grant = grants.grant(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, grant.district(), grant.application());
        Visibility.require(me, grant.district(), right);
        return grant;
    }

    /** Executed payments in the order of their execution. */
    List<ExecutedPayment> executed(String grant) {
        return disbursements.ofGrant(grant).stream()
                .filter(payment -> payment.state() == Disbursement.State.PAID)
                .map(ExecutedPayment::of)
                .sorted(ExecutedPayment.AS_EXECUTED)
                .toList();
    }

    /** Whether a payment has been prepared that the bank has not yet executed. */
    boolean hasPending(String grant) {
        return disbursements.ofGrant(grant).stream().anyMatch(payment -> payment.state() != Disbursement.State.PAID);
    }

    /** Writes the auditor beside those who prepared and released; the database refuses one who is among them. */
    void audited(String grant, String account) {
        disbursements.audited(grant, account);
    }

    void move(Grant grant, GrantState next) {
        grants.move(grant.id(), next);
    }

    /** The grant as it stands now. */
    Grant now(Grant grant) {
        return grants.grant(grant.id()).orElseThrow(Refusal::notFound);
    }

    /** The financing plan by line; what names one line twice is one line. */
    static Map<String, Money> plan(Grant grant) {
        Map<String, Money> plan = new LinkedHashMap<>();
        grant.financingPlan().forEach(line -> plan.merge(line.line(), line.amount(), Money::plus));
        return plan;
    }
}
