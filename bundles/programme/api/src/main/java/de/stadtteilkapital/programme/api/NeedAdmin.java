package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the needs of a district. Everybody reads them, with those projects beside them of which they may know; whoever keeps
 * the programme changes them, and to others there is none to do it with (404). Each change is an event.
 */
@ProviderType
public interface NeedAdmin {
    /** All of a district: those that hold first, then those to come; the most urgent first. */
    List<Need> needs(Caller me, String district);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such need */
    Need need(Caller me, String id);

    List<Possible> possible(Caller me, String id);

    /**
     * From its first day on applications may name it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for goals that are not of the action plan that holds, or a title that
     *     another has on one of its days; 422 for a first day before today
     */
    Need add(Caller me, NewNeed need);

    /**
     * Changes what it says; goals that it has already may stay when another action plan holds.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 as above; 422 for another title of what an application names; 409
     *     for one that has ended; 503 while a room is away that would have to be asked
     */
    Need change(Caller me, String id, ChangedNeed asked);

    /**
     * From the day after its last one on no application may name it that has not done so before. As long as the day is to
     * come it may be another, or none again.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a day before today or its first one, or where another is called so
     *     on one of its days; 409 for one that has ended
     */
    Need end(Caller me, String id, NeedEnd asked);

    /**
     * Removes one that was wrong; answers it as it was.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where an application names it; 503 as above
     */
    Need remove(Caller me, String id);
}
