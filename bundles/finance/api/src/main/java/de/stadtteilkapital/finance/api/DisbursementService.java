package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Payments to sponsors, for those who see a district's money and are not barred from the case (else 404). */
@ProviderType
public interface DisbursementService {
    /**
     * Prepares the payment of a request; the receiver is frozen.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 where received money does not cover it, 409 where the request
     *     has its payment already
     */
    Disbursement prepare(Caller me, NewDisbursement disbursement);

    /** @throws de.stadtteilkapital.platform.api.Refusal 403 for whoever prepared it, 409 where it is released */
    Disbursement release(Caller me, String id);

    Disbursement disbursement(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code grant}, {@code state}, {@code paymentFile}. */
    Page<Disbursement> disbursements(Caller me, PageRequest request);

    /** What of {@link DisbursementAct} the caller may do with the payment, now or later. */
    List<Possible> possible(Caller me, String id);
}
