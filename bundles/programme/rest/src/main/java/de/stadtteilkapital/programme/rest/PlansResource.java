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
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.api.PlanAct;
import de.stadtteilkapital.programme.api.PlanAdmin;
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

/** The versions of local action plans: everybody reads them, whoever keeps the programme changes them. */
@Component(service = PlansResource.class)
@ApiResource
@Path("/programme/action-plans")
@Produces(MediaType.APPLICATION_JSON)
public final class PlansResource {
    private final Room<PlanAdmin> room;
    private final Things<PlanAdmin, ActionPlan> things;

    @Activate
    public PlansResource(@Reference Rooms rooms) {
        room = rooms.of(PlanAdmin.class);
        things = room.things((service, me, plan) -> service.possible(me, plan.id()));
    }

    /** All of a district; the list is whole. */
    @GET
    @Open
    public Answer<Page<ActionPlan>> plans(@QueryParam("district") String district) {
        return room.list((service, me) -> Page.whole(district == null ? List.of() : service.plans(me, district)));
    }

    @GET
    @Path("/{id}")
    @Open
    public Answer<Thing<ActionPlan>> plan(@PathParam("id") String id) {
        return things.read((service, me) -> service.plan(me, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(ProgrammeRight.KEEP)
    public Answer<Thing<ActionPlan>> enter(NewPlan plan) {
        return things.create((service, me) -> service.enter(me, plan), made -> "/programme/action-plans/" + made.id());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithPlan(PlanAct.CHANGE)
    public Answer<Thing<ActionPlan>> change(@PathParam("id") String id, ChangedPlan asked) {
        return things.replace((service, me) -> service.plan(me, id), (service, me) -> service.change(me, id, asked));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithPlan(PlanAct.REMOVE)
    public Answer<ActionPlan> remove(@PathParam("id") String id, NoFields nothing) {
        return room.change((service, me) -> service.plan(me, id), (service, me) -> service.remove(me, id));
    }
}
