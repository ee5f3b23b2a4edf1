package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The organisations of a district as its office keeps them; to others there is none to do anything with (404). What all
 * districts share is read only (403). Each change is an event.
 */
@ProviderType
public interface OrganisationAdmin {
    /** Like {@link DirectoryService#organisations}, for everyone of the districts. */
    Page<KeptOrganisation> organisations(Caller me, PageRequest request);

    /** Like {@link DirectoryService#organisation(Caller, String, String)}, for everyone of the district. */
    KeptOrganisation organisation(Caller me, String district, String id);

    List<Possible> possible(Caller me, String district, String id);

    /**
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the district has one of this id; 422 for a consent of a
     *     day to come, or one that is over
     */
    KeptOrganisation enter(Caller me, NewOrganisation asked);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 for one that takes part no more; 422 like {@link #enter} */
    KeptOrganisation change(Caller me, String district, String id, ChangedOrganisation asked);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 for one that takes part no more; 422 for a day that is over */
    KeptOrganisation end(Caller me, String district, String id, OrganisationEnd asked);

    /**
     * Takes one away that was entered by mistake.
     *
     * @return as it was
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where anything refers to it; 503 while a room is away that would
     *     have to be asked
     */
    KeptOrganisation remove(Caller me, String district, String id);
}
