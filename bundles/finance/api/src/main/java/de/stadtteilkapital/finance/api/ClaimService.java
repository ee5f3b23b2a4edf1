package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Recovery claims. What a caller may not see answers 404; an act in the wrong state 409 that names it. */
@ProviderType
public interface ClaimService {
    RecoveryClaim claim(Caller me, String claim);

    /** Filters: {@code grant}, {@code state}. */
    Page<RecoveryClaim> claims(Caller me, PageRequest request);

    /**
     * What the caller may do with a claim, now or later: the acts of {@link ClaimAct}.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 like reading the claim
     */
    List<Possible> possible(Caller me, String claim);

    /**
     * Books a payment on a claim: interest first, then principal (BGB § 367), unless the district has set otherwise.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for more than is open or a day in the future; 409 for a
     *     settled claim
     */
    RecoveryClaim pay(Caller me, String claim, NewRecoveryPayment payment);
}
