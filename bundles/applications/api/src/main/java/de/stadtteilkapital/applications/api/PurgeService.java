package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Purges of a district: whoever advises proposes, another person confirms, auditors follow; to others there are none (404).
 * Each act is an event.
 */
@ProviderType
public interface PurgeService {
    /** Filters: {@code district}, {@code state}; sorts: {@code proposedAt}. */
    Page<Purge> purges(Caller me, PageRequest request);

    Purge purge(Caller me, String id);

    /** What can be done with a purge; whoever proposed it is not told of confirming. */
    List<Possible> possible(Caller me, String id);

    /**
     * Proposes what to purge; nothing is deleted yet.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for what is not there, 422 where the retention of one is not over,
     *     or it belongs to an application's file, and where nothing has reached its end by the day that is named
     */
    Purge propose(Caller me, NewPurge asked);

    /**
     * Purges in one unit of work: rows, files, what events tell of persons. What is purged answers 410 from then on.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for the person who proposed it; 409 where it was decided on
     *     before, or where something was done with one of the things since
     */
    Purge confirm(Caller me, String id);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 where it was decided on before */
    Purge withdraw(Caller me, String id);
}
