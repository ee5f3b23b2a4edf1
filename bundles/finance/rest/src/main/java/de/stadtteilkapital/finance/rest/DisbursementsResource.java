package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundsService;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
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

/** Payments to sponsors (rows 28 and 29). */
@Component(service = DisbursementsResource.class)
@ApiResource
@Path("/finance/disbursements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DisbursementsResource {
    private final Room<FundsService> room;

    @Activate
    public DisbursementsResource(@Reference Rooms rooms) {
        room = rooms.of(FundsService.class);
    }

    @GET
    @Searched
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<Disbursement>> disbursements(@Context UriInfo uri) {
        return room.list((funds, me) -> funds.disbursements(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @May(FinanceRight.HANDLE)
    public Answer<Disbursement> prepare(NewDisbursement disbursement) {
        return room.create(
                (funds, me) -> funds.prepareDisbursement(me, disbursement),
                made -> "/finance/disbursements/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_MONEY)
    public Answer<Disbursement> disbursement(@PathParam("id") String id) {
        return room.read((funds, me) -> funds.disbursement(me, id));
    }

    @POST
    @Path("/{id}/release")
    @May(FinanceRight.RELEASE)
    public Answer<Disbursement> release(@PathParam("id") String id, NoFields none) {
        return room.change((funds, me) -> funds.disbursement(me, id), (funds, me) -> funds.releaseDisbursement(me, id));
    }
}
