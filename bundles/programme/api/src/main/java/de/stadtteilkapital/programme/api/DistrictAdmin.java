package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sets a district up and changes it. All of it is for whoever keeps the programme in the district of this id, also before
 * it is there; to others there is nothing to do with it (404). Each change is an event.
 */
@ProviderType
public interface DistrictAdmin {
    /**
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it is there already, or its file numbers would begin like
     *     another's
     */
    District found(Caller me, NewDistrict district);

    /** For everybody; with the ceiling that holds today. */
    District district(Caller me, String id);

    List<Possible> possible(Caller me, String id);

    /**
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for another programme, beginning of file numbers or ceiling once
     *     there is a round: rules and cases go by them, and a ceiling changes from a day on ({@link GrantCeiling}); 409 where file numbers would begin like another's
     */
    District change(Caller me, String id, ChangedDistrict asked);

    /**
     * Removes one that was wrong; answers it as it was.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 naming what belongs to it; 503 while a room is away that would
     *     have to be asked
     */
    District remove(Caller me, String id);
}
