package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheAct;
import de.stadtteilkapital.finance.api.TrancheService;
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

/** Tranches of a round (row 22). */
@Component(service = TranchesResource.class)
@ApiResource
@Path("/finance/tranches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TranchesResource {
    private final Room<TrancheService> room;
    private final Things<TrancheService, Tranche> things;

    @Activate
    public TranchesResource(@Reference Rooms rooms) {
        room = rooms.of(TrancheService.class);
        things = room.things((tranches, me, tranche) -> tranches.possible(me, tranche.id()));
    }

    @GET
    @Searched
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<Tranche>> tranches(@Context UriInfo uri) {
        return room.list((tranches, me) -> tranches.tranches(me, Pages.of(uri)));
    }

    /** Of a round's first one the coordination share is taken off. */
    @POST
    @Creates
    @May(FinanceRight.HANDLE)
    public Answer<Thing<Tranche>> add(NewTranche tranche) {
        return things.create((tranches, me) -> tranches.add(me, tranche), made -> "/finance/tranches/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_MONEY)
    public Answer<Thing<Tranche>> tranche(@PathParam("id") String id) {
        return things.read((tranches, me) -> tranches.tranche(me, id));
    }

    @POST
    @Path("/{id}/raise")
    @DoesWithTranche(TrancheAct.RAISE)
    public Answer<Thing<Tranche>> raise(@PathParam("id") String id, NewTrancheChange change) {
        return things.change(
                (tranches, me) -> tranches.tranche(me, id), (tranches, me) -> tranches.raise(me, id, change));
    }

    @POST
    @Path("/{id}/reduction")
    @DoesWithTranche(TrancheAct.REDUCE)
    public Answer<Thing<Tranche>> reduce(@PathParam("id") String id, NewTrancheChange change) {
        return things.change(
                (tranches, me) -> tranches.tranche(me, id), (tranches, me) -> tranches.reduce(me, id, change));
    }
}
