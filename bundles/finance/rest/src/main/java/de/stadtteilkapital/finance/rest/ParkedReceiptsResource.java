package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewParkedAssignment;
import de.stadtteilkapital.finance.api.NewParkedReturn;
import de.stadtteilkapital.finance.api.ParkedReceipt;
import de.stadtteilkapital.finance.api.ParkedReceiptAct;
import de.stadtteilkapital.finance.api.ParkedReceiptService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
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

/** Money that came beyond a call (row 27). */
@Component(service = ParkedReceiptsResource.class)
@ApiResource
@Path("/finance/parked-receipts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ParkedReceiptsResource {
    private final Room<ParkedReceiptService> room;
    private final Things<ParkedReceiptService, ParkedReceipt> things;

    @Activate
    public ParkedReceiptsResource(@Reference Rooms rooms) {
        room = rooms.of(ParkedReceiptService.class);
        things = room.things((parked, me, receipt) -> parked.possible(me, receipt.id()));
    }

    @GET
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<ParkedReceipt>> receipts(@Context UriInfo uri) {
        return room.list((parked, me) -> parked.receipts(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_MONEY)
    public Answer<Thing<ParkedReceipt>> receipt(@PathParam("id") String id) {
        return things.read((parked, me) -> parked.receipt(me, id));
    }

    @POST
    @Path("/{id}/assignment")
    @DoesWithParkedReceipt(ParkedReceiptAct.ASSIGN)
    public Answer<Thing<ParkedReceipt>> assign(@PathParam("id") String id, NewParkedAssignment assignment) {
        return things.change((parked, me) -> parked.receipt(me, id), (parked, me) -> parked.assign(me, id, assignment));
    }

    @POST
    @Path("/{id}/return")
    @DoesWithParkedReceipt(ParkedReceiptAct.SEND_BACK)
    public Answer<Thing<ParkedReceipt>> sendBack(@PathParam("id") String id, NewParkedReturn back) {
        return things.change((parked, me) -> parked.receipt(me, id), (parked, me) -> parked.sendBack(me, id, back));
    }
}
