package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.ClaimAct;
import de.stadtteilkapital.finance.api.ClaimService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.rest.May;
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

/** Recovery claims and the payments on them (row 35). */
@Component(service = RecoveryClaimsResource.class)
@ApiResource
@Path("/finance/recovery-claims")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RecoveryClaimsResource {
    private final Room<ClaimService> room;
    private final Things<ClaimService, RecoveryClaim> claims;

    @Activate
    public RecoveryClaimsResource(@Reference Rooms rooms) {
        room = rooms.of(ClaimService.class);
        claims = room.things((service, me, claim) -> service.possible(me, claim.id()));
    }

    @GET
    @May(FinanceRight.READ_GRANTS)
    public Answer<Page<RecoveryClaim>> claims(@Context UriInfo uri) {
        return room.list((service, me) -> service.claims(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Thing<RecoveryClaim>> claim(@PathParam("id") String id) {
        return claims.read((service, me) -> service.claim(me, id));
    }

    @POST
    @Path("/{id}/payment")
    @DoesWithClaim(ClaimAct.BOOK_PAYMENT)
    public Answer<Thing<RecoveryClaim>> pay(@PathParam("id") String id, NewRecoveryPayment payment) {
        return claims.change((service, me) -> service.claim(me, id), (service, me) -> service.pay(me, id, payment));
    }
}
