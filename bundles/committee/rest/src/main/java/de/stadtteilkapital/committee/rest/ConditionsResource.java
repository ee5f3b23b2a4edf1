package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.committee.api.ConditionAct;
import de.stadtteilkapital.committee.api.ConditionService;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Conditions of resolutions and their fulfilment. */
@Component(service = ConditionsResource.class)
@ApiResource
@Path("/committee/conditions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ConditionsResource {
    private final Room<ConditionService> room;
    private final Things<ConditionService, Condition> conditions;

    @Activate
    public ConditionsResource(@Reference Rooms rooms) {
        room = rooms.of(ConditionService.class);
        conditions = room.things((service, me, condition) -> service.possible(me, condition.id()));
    }

    @GET
    @Searched
    @May(CommitteeRight.READ)
    public Answer<Page<Condition>> conditions(@Context UriInfo uri) {
        return room.list((service, me) -> service.conditions(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(CommitteeRight.READ)
    public Answer<Thing<Condition>> condition(@PathParam("id") String id) {
        return conditions.read((service, me) -> service.condition(me, id));
    }

    @POST
    @Path("/{id}/fulfilment")
    @DoesWithCondition(ConditionAct.FULFIL)
    public Answer<Thing<Condition>> fulfil(@PathParam("id") String id, Fulfilment fulfilment) {
        return conditions.change(
                (service, me) -> service.condition(me, id), (service, me) -> service.fulfil(me, id, fulfilment));
    }
}
