package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.finance.api.CoordinationCostAct;
import de.stadtteilkapital.finance.api.CoordinationCostService;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewCoordinationCost;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
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

/** What the coordination spends of its share (row 22). */
@Component(service = CoordinationCostsResource.class)
@ApiResource
@Path("/finance/coordination-costs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CoordinationCostsResource {
    private final Room<CoordinationCostService> room;
    private final Things<CoordinationCostService, CoordinationCost> things;

    @Activate
    public CoordinationCostsResource(@Reference Rooms rooms) {
        room = rooms.of(CoordinationCostService.class);
        things = room.things((costs, me, cost) -> costs.possible(me, cost.id()));
    }

    @GET
    @Searched
    @May(FinanceRight.READ_COORDINATION_COSTS)
    public Answer<Page<CoordinationCost>> costs(@Context UriInfo uri) {
        return room.list((costs, me) -> costs.costs(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @May(FinanceRight.HANDLE)
    public Answer<Thing<CoordinationCost>> book(NewCoordinationCost cost) {
        return things.create((costs, me) -> costs.book(me, cost), made -> "/finance/coordination-costs/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_COORDINATION_COSTS)
    public Answer<Thing<CoordinationCost>> cost(@PathParam("id") String id) {
        return things.read((costs, me) -> costs.cost(me, id));
    }

    @POST
    @Path("/{id}/reversal")
    @DoesWithCoordinationCost(CoordinationCostAct.TAKE_BACK)
    public Answer<Thing<CoordinationCost>> takeBack(@PathParam("id") String id, CostReversal reversal) {
        return things.change((costs, me) -> costs.cost(me, id), (costs, me) -> costs.takeBack(me, id, reversal));
    }
}
