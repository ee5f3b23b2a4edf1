package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequestService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What sponsors have asked for (row 25). */
@Component(service = PaymentRequestsResource.class)
@ApiResource
@Path("/finance/payment-requests")
@Produces(MediaType.APPLICATION_JSON)
public final class PaymentRequestsResource {
    private final Room<PaymentRequestService> room;
    private final Things<PaymentRequestService, PaymentRequest> things;

    @Activate
    public PaymentRequestsResource(@Reference Rooms rooms) {
        room = rooms.of(PaymentRequestService.class);
        things = room.things((requests, me, request) -> requests.possible(me, request.id()));
    }

    @GET
    @Searched
    @May(FinanceRight.READ_GRANTS)
    public Answer<Page<PaymentRequest>> requests(@Context UriInfo uri) {
        return room.list((requests, me) -> requests.requests(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Thing<PaymentRequest>> request(@PathParam("id") String id) {
        return things.read((requests, me) -> requests.request(me, id));
    }
}
