package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Calls for funds of a district, for those who see its money (else 404). What belongs to a case does not exist for those
 * whom a recusal bars from it; sums contain it nevertheless.
 */
@ProviderType
public interface FundCallService {
    /**
     * Draws up a call: payment requests needed until the day that are in no open call and not in payment, the earliest
     * first, less the cash that nobody else relies on.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 where nothing is to be called
     */
    FundCall drawUp(Caller me, NewFundCall call);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 for all but a draft */
    FundCall dispatch(Caller me, String id);

    /**
     * Notes that money of a call has come: all of it or a part. What comes beyond it is parked
     * ({@link ParkedReceiptService}).
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a call that waits for no money, 422 for a day before its
     *     dispatch or in the future
     */
    FundCall receive(Caller me, String id, Receipt receipt);

    /**
     * Ends a call of which only a part has come; what is missing is called anew.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a call of which nothing or all has come
     */
    FundCall giveUpRest(Caller me, String id, NewCallRest rest);

    FundCall call(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code state}. */
    Page<FundCall> calls(Caller me, PageRequest request);

    /** The form for the programme directorate as PDF; not there for those who may not see all of the call. */
    byte[] form(Caller me, String id);

    /** What of {@link FundCallAct} the caller may do with the call, now or later. */
    List<Possible> possible(Caller me, String id);
}
