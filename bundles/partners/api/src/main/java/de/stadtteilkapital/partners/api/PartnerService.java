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

    /**
     * Asks an office by hand (coordinators), beside what the routing rules ask: any that takes part in the district.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for a case that is not theirs; 409 before the application is handed
     *     in, after it is decided, and while the same office has the same kind of request open; 422 for a due date that is not
     *     after today or more than a year away, and for a wait that comes too late; 400 for an office there is not
     */
    OpinionRequest ask(Caller me, NewOpinionRequest asked);

    /**
     * What of {@link CaseAct} the caller may do with an application, now or later.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where it is not theirs to do
     */
    List<Possible> possibleForApplication(Caller me, String application);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 also while nothing was answered */
    Opinion opinion(Caller me, String request);

    /**
     * Answers a request, once and for good, also after its due date.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for another office's request, 409 where it was answered or has
     *     ended, or ends with what became of the case
     */
    Opinion give(Caller me, String request, NewOpinion opinion);
}
