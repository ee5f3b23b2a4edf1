package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.GrantAct;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequestService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a sponsor asks for of its grant (row 25). */
@Component(service = GrantPaymentRequestsResource.class)
@ApiResource
@Path("/finance/grants/{id}/payment-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GrantPaymentRequestsResource {
    private final Things<PaymentRequestService, PaymentRequest> things;

    @Activate
    public GrantPaymentRequestsResource(@Reference Rooms rooms) {
        things = rooms.of(PaymentRequestService.class)
                .things((requests, me, request) -> requests.possible(me, request.id()));
    }

    @POST
    @Creates
    @DoesWithGrant(GrantAct.REQUEST_PAYMENT)
    public Answer<Thing<PaymentRequest>> ask(@PathParam("id") String id, NewPaymentRequest request) {
        return things.create(
                (requests, me) -> requests.grant(me, id),
                (requests, me) -> requests.ask(me, id, request),
                made -> "/finance/payment-requests/" + made.id());
    }
}
