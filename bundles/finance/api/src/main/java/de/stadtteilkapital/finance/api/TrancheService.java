package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
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

    List<Possible> possible(Caller me, String id);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 where the round has ended */
    Tranche raise(Caller me, String id, NewTrancheChange change);

    /**
     * @throws de.stadtteilkapital.platform.api.Refusal 422 with the figures where more is taken than the tranche has, than
     *     is free for projects, or than is left of the coordination share; 409 where nothing is free at all
     */
    Tranche reduce(Caller me, String id, NewTrancheChange change);
}
