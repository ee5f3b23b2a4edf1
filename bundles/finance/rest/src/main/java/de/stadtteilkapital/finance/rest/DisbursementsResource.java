package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.DisbursementAct;
import de.stadtteilkapital.finance.api.DisbursementService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.PaymentRequestAct;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
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

/** Payments to sponsors (rows 28 and 29). */
@Component(service = DisbursementsResource.class)
@ApiResource
@Path("/finance/disbursements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class DisbursementsResource {
    private final Room<DisbursementService> room;
    private final Things<DisbursementService, Disbursement> things;

    @Activate
    public DisbursementsResource(@Reference Rooms rooms) {
        room = rooms.of(DisbursementService.class);
        things = room.things((payments, me, payment) -> payments.possible(me, payment.id()));
    }

    @GET
    @Searched
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<Disbursement>> disbursements(@Context UriInfo uri) {
        return room.list((payments, me) -> payments.disbursements(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @DoesWithPaymentRequest(PaymentRequestAct.PREPARE_PAYMENT)
    public Answer<Thing<Disbursement>> prepare(NewDisbursement disbursement) {
        return things.create(
                (payments, me) -> payments.prepare(me, disbursement), made -> "/finance/disbursements/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_MONEY)
    public Answer<Thing<Disbursement>> disbursement(@PathParam("id") String id) {
        return things.read((payments, me) -> payments.disbursement(me, id));
    }

    @POST
    @Path("/{id}/release")
    @DoesWithDisbursement(DisbursementAct.RELEASE)
    public Answer<Thing<Disbursement>> release(@PathParam("id") String id, NoFields none) {
        return things.change(
                (payments, me) -> payments.disbursement(me, id), (payments, me) -> payments.release(me, id));
    }
}
