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

    AdviceCase adviceCase(Caller me, String id);

    /** What can be done with a case. */
    List<Possible> possible(Caller me, String id);

    /** Filters: {@code district}, {@code state}; sorts: {@code openedAt}; {@code q} searches the idea. */
    Page<AdviceCase> adviceCases(Caller me, PageRequest request);

    /**
     * Notes a talk; an open case becomes {@code ADVISED}.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for a closed case
     */
    AdviceSession advise(Caller me, String adviceCase, NewAdviceSession session);

    AdviceSession adviceSession(Caller me, String adviceCase, String id);

    /** Sorts: {@code date}. */
    Page<AdviceSession> adviceSessions(Caller me, String adviceCase, PageRequest request);
}
