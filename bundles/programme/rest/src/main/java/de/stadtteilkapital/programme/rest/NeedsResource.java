package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedAct;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.NeedEnd;
import de.stadtteilkapital.programme.api.NewNeed;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs of districts with the projects that serve them: everybody reads them, whoever keeps the programme changes them. */
@Component(service = NeedsResource.class)
@ApiResource
@Path("/programme/needs")
@Produces(MediaType.APPLICATION_JSON)
public final class NeedsResource {
    private final Room<NeedAdmin> room;
    private final Things<NeedAdmin, Need> things;

    @Activate
    public NeedsResource(@Reference Rooms rooms) {
        room = rooms.of(NeedAdmin.class);
        things = room.things((service, me, need) -> service.possible(me, need.id()));
    }

    /** All of a district; the list is whole. */
    @GET
    @Open
    public Answer<Page<Need>> needs(@QueryParam("district") String district) {
        return room.list((service, me) -> Page.whole(district == null ? List.of() : service.needs(me, district)));
    }

    @GET
    @Path("/{id}")
    @Open
    public Answer<Thing<Need>> need(@PathParam("id") String id) {
        return things.read((service, me) -> service.need(me, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(ProgrammeRight.KEEP)
    public Answer<Thing<Need>> add(NewNeed need) {
        return things.create((service, me) -> service.add(me, need), made -> "/programme/needs/" + made.id());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithNeed(NeedAct.CHANGE)
    public Answer<Thing<Need>> change(@PathParam("id") String id, ChangedNeed asked) {
        return things.replace((service, me) -> service.need(me, id), (service, me) -> service.change(me, id, asked));
    }

    /** On a day, or no longer. */
    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithNeed(NeedAct.END)
    public Answer<Thing<Need>> end(@PathParam("id") String id, NeedEnd asked) {
        return things.change((service, me) -> service.need(me, id), (service, me) -> service.end(me, id, asked));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithNeed(NeedAct.REMOVE)
    public Answer<Need> remove(@PathParam("id") String id, NoFields nothing) {
        return room.change((service, me) -> service.need(me, id), (service, me) -> service.remove(me, id));
    }
}
