package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The conditions of carried motions. */
@ProviderType
public interface ConditionService {
    /** Filters: {@code application}, {@code item}; sorts: {@code due}. */
    Page<Condition> conditions(Caller me, PageRequest request);

    Condition condition(Caller me, String id);

    /** Which of the {@link ConditionAct}s the caller may do, now or later. */
    List<Possible> possible(Caller me, String condition);

    /**
     * Notes that a condition is fulfilled (coordinators); with the last precondition the application becomes approved.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it is fulfilled already
     */
    Condition fulfil(Caller me, String condition, Fulfilment fulfilment);
}
