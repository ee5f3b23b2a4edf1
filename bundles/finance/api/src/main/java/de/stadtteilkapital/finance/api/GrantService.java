package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Grants and what their sponsors ask of them. A sponsor sees its own; the finance roles of {@link FundsService} those of
 * their district; nobody a case from which a recusal bars.
 */
@ProviderType
public interface GrantService {
    /**
     * Issues the grant that the committee has resolved; amount and conditions are the resolution's.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 without a signed resolution that approves, with an open
     *     precondition, or a second time
     */
    Grant issue(Caller me, NewGrant grant);

    Grant grant(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code application}, {@code sponsor}; {@code q} in title and number. */
    Page<Grant> grants(Caller me, PageRequest request);

    /** The notice, or the contract where the district forwards by contract, as PDF. */
    byte[] notice(Caller me, String id);

    /**
     * The sponsor accepts.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for whoever does not act for it, 409 where it is not issued
     */
    Grant accept(Caller me, String id);

    /**
     * The sponsor asks for money.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 on a grant that is not active, 422 beyond the grant or where it
     *     is needed later than the window of timely use reaches
     */
    PaymentRequest requestPayment(Caller me, String grant, NewPaymentRequest request);

    PaymentRequest paymentRequest(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code grant}, {@code state}. */
    Page<PaymentRequest> paymentRequests(Caller me, PageRequest request);
}
