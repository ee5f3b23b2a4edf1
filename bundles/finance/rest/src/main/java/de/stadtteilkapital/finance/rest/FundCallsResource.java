package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallAct;
import de.stadtteilkapital.finance.api.FundCallService;
import de.stadtteilkapital.finance.api.NewCallRest;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.NoFields;
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

/** Calls for funds (rows 26 and 27). */
@Component(service = FundCallsResource.class)
@ApiResource
@Path("/finance/fund-calls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FundCallsResource {
    private final Room<FundCallService> room;
    private final Things<FundCallService, FundCall> things;

    @Activate
    public FundCallsResource(@Reference Rooms rooms) {
        room = rooms.of(FundCallService.class);
        things = room.things((calls, me, call) -> calls.possible(me, call.id()));
    }

    @GET
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<FundCall>> calls(@Context UriInfo uri) {
        return room.list((calls, me) -> calls.calls(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @May(FinanceRight.HANDLE)
    public Answer<Thing<FundCall>> drawUp(NewFundCall call) {
        return things.create((calls, me) -> calls.drawUp(me, call), made -> "/finance/fund-calls/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_MONEY)
    public Answer<Thing<FundCall>> call(@PathParam("id") String id) {
        return things.read((calls, me) -> calls.call(me, id));
    }

    @POST
    @Path("/{id}/dispatch")
    @DoesWithFundCall(FundCallAct.DISPATCH)
    public Answer<Thing<FundCall>> dispatch(@PathParam("id") String id, NoFields none) {
        return things.change((calls, me) -> calls.call(me, id), (calls, me) -> calls.dispatch(me, id));
    }

    @POST
    @Path("/{id}/receipt")
    @DoesWithFundCall(FundCallAct.RECEIVE)
    public Answer<Thing<FundCall>> receive(@PathParam("id") String id, Receipt receipt) {
        return things.change((calls, me) -> calls.call(me, id), (calls, me) -> calls.receive(me, id, receipt));
    }

    @POST
    @Path("/{id}/rest")
    @DoesWithFundCall(FundCallAct.GIVE_UP_REST)
    public Answer<Thing<FundCall>> giveUpRest(@PathParam("id") String id, NewCallRest rest) {
        return things.change((calls, me) -> calls.call(me, id), (calls, me) -> calls.giveUpRest(me, id, rest));
    }

    @GET
    @Path("/{id}/form.pdf")
    @Produces("application/pdf")
    @May(FinanceRight.READ_MONEY)
    public Answer<Document> form(@PathParam("id") String id) {
        return room.document((calls, me) -> new Document("application/pdf", "mittelabruf.pdf", calls.form(me, id)));
    }
}
