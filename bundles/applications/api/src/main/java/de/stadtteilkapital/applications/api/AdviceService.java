package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Advice on behalf of a caller: the office's. What lies outside their scope, or behind a bar, is refused with 404. */
@ProviderType
public interface AdviceService {
    AdviceCase openAdviceCase(Caller me, NewAdviceCase adviceCase);

    /**
     * Takes in the idea of somebody without an account as a case to call back today.
     *
     * @param address from where it came, by which it is braked
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for an unknown district; 429 where too many came from there
     */
    IdeaReceipt takeIdea(NewIdea idea, String address);

    /** @throws de.stadtteilkapital.platform.api.Refusal 410 for one that was purged, to whoever might see it before */
    AdviceCase adviceCase(Caller me, String id);

    /** What can be done with a case. */
    List<Possible> possible(Caller me, String id);

    /** Filters: {@code district}, {@code state}; sorts: {@code openedAt}; {@code q} searches idea, contact and receipt. */
    Page<AdviceCase> adviceCases(Caller me, PageRequest request);

    /**
     * Notes a talk; an open case becomes {@code ADVISED}.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a closed case
     */
    AdviceSession advise(Caller me, String adviceCase, NewAdviceSession session);

    /**
     * Ends a case that became no application.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that is converted or closed
     */
    AdviceCase close(Caller me, String adviceCase, AdviceClosure closure);

    AdviceSession adviceSession(Caller me, String adviceCase, String id);

    /** Sorts: {@code date}. */
    Page<AdviceSession> adviceSessions(Caller me, String adviceCase, PageRequest request);
}
