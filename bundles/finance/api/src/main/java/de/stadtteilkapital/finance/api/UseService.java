package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The use of a grant as a whole: its figures, what can be done next, its closure. What a caller may not see answers 404;
 * an act in the wrong state 409 that names it.
 */
@ProviderType
public interface UseService extends GrantReader {
    /** The figures as they stand today, before or after a proof. */
    UseStatement statement(Caller me, String grant);

    /**
     * What the caller may do with the use of the grant, now or later: the acts of {@link UseAct}.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 like reading the grant
     */
    List<Possible> possible(Caller me, String grant);

    /**
     * Closes a grant whose final proof is audited, whose claim is settled, whose results are present, and of which every
     * cent paid is accepted or repaid.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where that is not so; 503 where nobody knows of results
     */
    Grant close(Caller me, String grant);
}
