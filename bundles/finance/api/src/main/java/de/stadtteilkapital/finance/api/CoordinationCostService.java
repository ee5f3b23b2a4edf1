package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What the coordination spends of its share of a round's money, for those who may see it (else 404). */
@ProviderType
public interface CoordinationCostService {
    /**
     * Books a cost against the share.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 with the figures where more is spent than is left, for a day
     *     that is to come, and for one outside the round; 404 where the district has no such round
     */
    CoordinationCost book(Caller me, NewCoordinationCost cost);

    CoordinationCost cost(Caller me, String id);

    /** Filters: {@code district}, {@code round}; {@code q} searches payee and purpose. */
    Page<CoordinationCost> costs(Caller me, PageRequest request);

    List<Possible> possible(Caller me, String id);

    /**
     * Takes a cost back by a reversal; it stays in the list with its reason.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where that has been done
     */
    CoordinationCost takeBack(Caller me, String id, CostReversal reversal);
}
