package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** In which parts the money of a round has been promised, for those who see a district's money (else 404). */
@ProviderType
public interface TrancheService {
    /**
     * Adds money to a round that has not ended; of its first tranche the round's coordination share is taken off.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the round has ended
     */
    Tranche add(Caller me, NewTranche tranche);

    Tranche tranche(Caller me, String id);

    /** Filters: {@code district}, {@code round}. */
    Page<Tranche> tranches(Caller me, PageRequest request);
}
