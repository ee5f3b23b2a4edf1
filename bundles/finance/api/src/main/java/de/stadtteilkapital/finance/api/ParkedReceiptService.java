package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Money that came beyond what was called, until a person has said what it is; for those who see the district's money (else
 * 404). It is neither received nor cash on hand before it is assigned.
 */
@ProviderType
public interface ParkedReceiptService {
    ParkedReceipt receipt(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code fundCall}. */
    Page<ParkedReceipt> receipts(Caller me, PageRequest request);

    /**
     * Makes it, or a part of it, money of a call of its round that waits for some.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where nothing is left of it, 422 for more than is left or than the
     *     call waits for, and for a call that waits for none
     */
    ParkedReceipt assign(Caller me, String id, NewParkedAssignment assignment);

    /**
     * Notes that it, or a part of it, was sent back.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where nothing is left of it, 422 for more than is left
     */
    ParkedReceipt sendBack(Caller me, String id, NewParkedReturn back);

    /** What of {@link ParkedReceiptAct} the caller may do with it, now or later. */
    List<Possible> possible(Caller me, String id);
}
