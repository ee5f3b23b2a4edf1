package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The sets of criteria of a district. Whoever keeps them enters the next one, whoever follows them reads what held, holds
 * and comes; to others there are none (404). Each change is an event.
 */
@ProviderType
public interface CriterionAdmin extends CriterionService {
    /** By their first days, the latest first; those that were taken back are among them. */
    List<CriteriaSet> sets(Caller me, String district);

    CriteriaSet set(Caller me, String district, String id);

    List<Possible> possible(Caller me, String district, String id);

    /** The next set as it would follow from the last: the same criteria, from tomorrow or the day after its first. */
    NewCriteriaSet following(Caller me, String district);

    /**
     * Enters a set that holds from a day on. What was handed in before goes on being compared by what held then.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a day that is over, and for one from which another holds
     */
    CriteriaSet enter(Caller me, String district, NewCriteriaSet asked);

    /**
     * Takes back a set that does not hold yet.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that holds, or held, or was taken back
     */
    CriteriaSet withdraw(Caller me, String district, String id);
}
