package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAct;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.directory.api.NewMandate;
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
import de.stadtteilkapital.platform.rest.Things;
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

/** Mandates: everyone in the district reads them, its office gives, corrects and ends them. */
@Component(service = MandatesResource.class)
@ApiResource
@Path("/directory/mandates")
@Produces(MediaType.APPLICATION_JSON)
public final class MandatesResource {
    private final Room<MandateAdmin> room;
    private final Things<MandateAdmin, GivenMandate> things;

    @Activate
    public MandatesResource(@Reference Rooms rooms) {
        room = rooms.of(MandateAdmin.class);
        things = room.things((service, me, mandate) -> service.possible(me, mandate.id()));
    }

    @GET
    @Allowed
    public Answer<Page<GivenMandate>> mandates(@Context UriInfo uri) {
        return room.list((service, me) -> service.mandates(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @Allowed
    public Answer<Thing<GivenMandate>> mandate(@PathParam("id") String id) {
        return things.read((service, me) -> service.mandate(me, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(DirectoryRight.KEEP_PARTNERS)
    public Answer<Thing<GivenMandate>> grant(NewMandate asked) {
        return things.create((service, me) -> service.grant(me, asked), made -> "/directory/mandates/" + made.id());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithMandate(MandateAct.CHANGE)
    public Answer<Thing<GivenMandate>> change(@PathParam("id") String id, NewMandate asked) {
        return things.replace((service, me) -> service.mandate(me, id), (service, me) -> service.change(me, id, asked));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithMandate(MandateAct.END)
    public Answer<Thing<GivenMandate>> end(@PathParam("id") String id, MandateEnd asked) {
        return things.change((service, me) -> service.mandate(me, id), (service, me) -> service.end(me, id, asked));
    }

    /** Answers what was there. */
    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithMandate(MandateAct.REMOVE)
    public Answer<GivenMandate> remove(@PathParam("id") String id, NoFields nothing) {
        return room.change((service, me) -> service.mandate(me, id), (service, me) -> service.remove(me, id));
    }
}
