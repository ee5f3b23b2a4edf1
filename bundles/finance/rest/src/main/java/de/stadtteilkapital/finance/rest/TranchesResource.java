package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheService;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
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

    @Activate
    public TranchesResource(@Reference Rooms rooms) {
        room = rooms.of(TrancheService.class);
    }

    @GET
    @Searched
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<Tranche>> tranches(@Context UriInfo uri) {
        return room.list((tranches, me) -> tranches.tranches(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @May(FinanceRight.HANDLE)
    public Answer<Tranche> add(NewTranche tranche) {
        return room.create((tranches, me) -> tranches.add(me, tranche), made -> "/finance/tranches/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_MONEY)
    public Answer<Tranche> tranche(@PathParam("id") String id) {
        return room.read((tranches, me) -> tranches.tranche(me, id));
    }
}
