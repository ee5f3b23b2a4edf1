package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the versions of a district's local action plan with their goals. Everybody reads them; whoever keeps the programme
 * changes them, and to others there is none to do it with (404). Each change is an event.
 */
@ProviderType
public interface PlanAdmin {
    /** All of a district, the latest first. */
    List<ActionPlan> plans(Caller me, String district);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such plan */
    ActionPlan plan(Caller me, String id);

    List<Possible> possible(Caller me, String id);

    /**
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a day before today, and for one on which another version
     *     begins; 409 where another is called so
     */
    ActionPlan enter(Caller me, NewPlan plan);

    /**
     * Changes what nothing rests on: the day as long as it is to come, goals as long as no application names them. Goals
     * may be added as long as the plan holds.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 naming what stays; 409 for a plan that was replaced; 503 while a
     *     room is away that would have to be asked
     */
    ActionPlan change(Caller me, String id, ChangedPlan asked);

    /**
     * Removes a version that was wrong; answers it as it was.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where an application names one of its goals; 503 as above
     */
    ActionPlan remove(Caller me, String id);
}
