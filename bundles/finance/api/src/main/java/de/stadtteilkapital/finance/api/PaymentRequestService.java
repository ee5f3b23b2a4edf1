package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What sponsors ask for of their grants; seen by those who see the grant. */
@ProviderType
public interface PaymentRequestService {
    /**
     * The sponsor asks for money.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for whoever does not act for it, 409 on a grant that is not
     *     active, 422 beyond the grant or where it is needed later than the window of timely use reaches
     */
    PaymentRequest ask(Caller me, String grant, NewPaymentRequest request);

    PaymentRequest request(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code grant}, {@code state}. */
    Page<PaymentRequest> requests(Caller me, PageRequest request);

    /** The grant of which is asked, as it stands now. */
    Grant grant(Caller me, String grant);

    /** What of {@link PaymentRequestAct} the caller may do with the request, now or later. */
    List<Possible> possible(Caller me, String id);
}
