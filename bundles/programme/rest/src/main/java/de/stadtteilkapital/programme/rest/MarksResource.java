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
import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkAct;
import de.stadtteilkapital.programme.api.MarkAdmin;
import de.stadtteilkapital.programme.api.MarkEnd;
import de.stadtteilkapital.programme.api.NewMark;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The marks of a district: everybody reads them, whoever keeps the programme changes them. */
@Component(service = MarksResource.class)
@ApiResource
@Path("/programme/districts/{district}/marks")
@Produces(MediaType.APPLICATION_JSON)
public final class MarksResource {
    private final Room<MarkAdmin> room;
    private final Things<MarkAdmin, Mark> things;

    @Activate
    public MarksResource(@Reference Rooms rooms) {
        room = rooms.of(MarkAdmin.class);
        things = room.things((service, me, mark) -> service.possible(me, mark.district(), mark.id()));
    }

    /** All of the district; the list is whole. */
    @GET
    @Open
    public Answer<Page<Mark>> marks(@PathParam("district") String district) {
        return room.list((service, me) -> Page.whole(service.marks(me, district)));
    }

    @GET
    @Path("/{id}")
    @Open
    public Answer<Thing<Mark>> mark(@PathParam("district") String district, @PathParam("id") String id) {
        return things.read((service, me) -> service.mark(me, district, id));
    }

    /** Of a picture that is kept already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(ProgrammeRight.KEEP)
    public Answer<Thing<Mark>> add(@PathParam("district") String district, NewMark mark) {
        return things.create(
                (service, me) -> service.marks(me, district),
                (service, me) -> service.add(me, district, mark),
                made -> "/programme/districts/" + district + "/marks/" + made.id());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithMark(MarkAct.CHANGE)
    public Answer<Thing<Mark>> change(
            @PathParam("district") String district, @PathParam("id") String id, ChangedMark asked) {
        return things.replace(
                (service, me) -> service.mark(me, district, id),
                (service, me) -> service.change(me, district, id, asked));
    }

    /** On a day, or no longer. */
    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithMark(MarkAct.END)
    public Answer<Thing<Mark>> end(@PathParam("district") String district, @PathParam("id") String id, MarkEnd asked) {
        return things.change(
                (service, me) -> service.mark(me, district, id), (service, me) -> service.end(me, district, id, asked));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithMark(MarkAct.REMOVE)
    public Answer<Mark> remove(@PathParam("district") String district, @PathParam("id") String id, NoFields nothing) {
        return room.change(
                (service, me) -> service.mark(me, district, id), (service, me) -> service.remove(me, district, id));
    }
}
