package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opinion requests and opinions. An office sees what was sent to it, a coordinator all of the district; nobody sees
 * anything of a case from which a recusal bars them.
 */
@ProviderType
public interface PartnerService {
    /** Filters: {@code state}, {@code kind}, {@code application}, {@code office}, {@code overdue=true}. Sorts: {@code dueDate}. */
    Page<OpinionRequest> requests(Caller me, PageRequest request);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none in the caller's scope */
    OpinionRequest request(Caller me, String id);

    /**
     * What the caller may do with a request: an {@link OpinionAct} each.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none in the caller's scope
     */
    List<Possible> possible(Caller me, String id);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 also while nothing was answered */
    Opinion opinion(Caller me, String request);

    /**
     * Answers a request, once and for good, also after its due date.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for another office's request, 409 where it was answered
     */
    Opinion give(Caller me, String request, NewOpinion opinion);
}
