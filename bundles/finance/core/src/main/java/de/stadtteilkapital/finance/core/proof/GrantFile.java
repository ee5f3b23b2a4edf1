package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.proof.GrantLock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.LinkedHashMap;
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

    /** Held until the unit of work ends, so that no proof overtakes a voucher; whose it is, asks whoever holds it. */
    Grant held(String id) {
        lock.hold(id);
        return grants.grant(id).orElseThrow(Refusal::notFound);
    }

    Payments payments(String grant) {
        return Payments.of(disbursements.ofGrant(grant));
    }

    /** Writes the auditor beside those who prepared and released; the database refuses one who is among them. */
    void audited(String grant, String account) {
        disbursements.audited(grant, account);
    }

    void move(Grant grant, GrantState next) {
        grants.move(grant.id(), next);
    }

    /** @param returned what goes back to the project funds; zero where nothing does */
    void close(Grant grant, Money returned) {
        grants.close(grant.id(), returned);
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
