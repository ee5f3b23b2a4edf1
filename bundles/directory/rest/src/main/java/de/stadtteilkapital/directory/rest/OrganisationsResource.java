package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.ChangedOrganisation;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.NewOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAct;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
import de.stadtteilkapital.directory.api.OrganisationEnd;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.platform.rest.Things;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations: everyone in the district reads them, its office enters, changes, ends and removes them. */
@Component(service = OrganisationsResource.class)
@ApiResource
@Path("/directory/organisations")
@Produces(MediaType.APPLICATION_JSON)
public final class OrganisationsResource {
    private static final String ONE = "/{district}/{id}";

    private final Room<OrganisationAdmin> room;
    private final Things<OrganisationAdmin, KeptOrganisation> things;

    @Activate
    public OrganisationsResource(@Reference Rooms rooms) {
        room = rooms.of(OrganisationAdmin.class);
        things = room.things((service, me, one) ->
                one.district() == null ? List.of() : service.possible(me, one.district(), one.id()));
    }

    @GET
    @Searched
    @Allowed
    public Answer<Page<KeptOrganisation>> organisations(@Context UriInfo uri) {
        return room.list((service, me) -> service.organisations(me, Pages.of(uri)));
    }

    @GET
    @Path(ONE)
    @Allowed
    public Answer<Thing<KeptOrganisation>> organisation(
            @PathParam("district") String district, @PathParam("id") String id) {
        return things.read((service, me) -> service.organisation(me, district, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(DirectoryRight.KEEP_PARTNERS)
    public Answer<Thing<KeptOrganisation>> enter(NewOrganisation asked) {
        return things.create(
                (service, me) -> service.enter(me, asked),
                made -> "/directory/organisations/" + made.district() + "/" + made.id());
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithOrganisation(OrganisationAct.CHANGE)
    public Answer<Thing<KeptOrganisation>> change(
            @PathParam("district") String district, @PathParam("id") String id, ChangedOrganisation asked) {
        return things.replace(
                (service, me) -> service.organisation(me, district, id),
                (service, me) -> service.change(me, district, id, asked));
    }

    @POST
    @Path(ONE + "/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithOrganisation(OrganisationAct.END)
    public Answer<Thing<KeptOrganisation>> end(
            @PathParam("district") String district, @PathParam("id") String id, OrganisationEnd asked) {
        return things.change(
                (service, me) -> service.organisation(me, district, id),
                (service, me) -> service.end(me, district, id, asked));
    }

    /** Answers what was there. */
    @POST
    @Path(ONE + "/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithOrganisation(OrganisationAct.REMOVE)
    public Answer<KeptOrganisation> remove(
            @PathParam("district") String district, @PathParam("id") String id, NoFields nothing) {
        return room.change(
                (service, me) -> service.organisation(me, district, id),
                (service, me) -> service.remove(me, district, id));
    }
}
