package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundsService;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
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

/** Calls for funds (rows 26 and 27). */
@Component(service = FundCallsResource.class)
@ApiResource
@Path("/finance/fund-calls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FundCallsResource {
    private final Room<FundsService> room;

    @Activate
    public FundCallsResource(@Reference Rooms rooms) {
        room = rooms.of(FundsService.class);
    }

    @GET
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<FundCall>> calls(@Context UriInfo uri) {
        return room.list((funds, me) -> funds.fundCalls(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @May(FinanceRight.HANDLE)
    public Answer<FundCall> drawUp(NewFundCall call) {
        return room.create((funds, me) -> funds.drawUpFundCall(me, call), made -> "/finance/fund-calls/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_MONEY)
    public Answer<FundCall> call(@PathParam("id") String id) {
        return room.read((funds, me) -> funds.fundCall(me, id));
    }

    @POST
    @Path("/{id}/dispatch")
    @May(FinanceRight.HANDLE)
    public Answer<FundCall> dispatch(@PathParam("id") String id, NoFields none) {
        return room.change((funds, me) -> funds.fundCall(me, id), (funds, me) -> funds.dispatchFundCall(me, id));
    }

    @POST
    @Path("/{id}/receipt")
    @May(FinanceRight.HANDLE)
    public Answer<FundCall> receive(@PathParam("id") String id, Receipt receipt) {
        return room.change((funds, me) -> funds.fundCall(me, id), (funds, me) -> funds.receiveFunds(me, id, receipt));
    }

    @GET
    @Path("/{id}/form.pdf")
    @Produces("application/pdf")
    @May(FinanceRight.READ_MONEY)
    public Answer<Document> form(@PathParam("id") String id) {
        return room.document(
                (funds, me) -> new Document("application/pdf", "mittelabruf.pdf", funds.fundCallForm(me, id)));
    }
}
