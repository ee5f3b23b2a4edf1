package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What sponsors give back before the audit. What a caller may not see answers 404; an act in the wrong state 409. */
@ProviderType
public interface RepaymentService extends GrantReader {
    /**
     * Books what came back of a grant that is paid and not yet audited; it is no part of a claim any more.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for more than was paid and not given back, and for a day before
     *     the first payment or in the future
     */
    Repayment book(Caller me, String grant, NewRepayment repayment);

    /** In the order in which they were booked. */
    List<Repayment> repayments(Caller me, String grant);
}
