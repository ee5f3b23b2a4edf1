package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the funding areas of a district, in versions that hold from a day on. Whoever keeps the programme changes them,
 * whoever follows it reads all versions; to others there are none (404). Each change is an event.
 */
@ProviderType
public interface AreaAdmin {
    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such district */
    DistrictAreas areas(Caller me, String district);

    List<Possible> possible(Caller me, String district);

    /**
     * Sets the areas from a day on; those of the same day are replaced.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for a day that is over: what was decided by an area stays decided
     */
    DistrictAreas set(Caller me, String district, AskedAreas asked);

    /**
     * Takes a version back that does not hold yet, or by which nothing was done.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for one that holds where a case was dealt with since it was
     *     entered, and for one that held; 404 where there is none of this day; 503 while a room is away that would have to
     *     be asked
     */
    DistrictAreas withdraw(Caller me, String district, LocalDate from);
}
