package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.api.LedgerService;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The books: accounts with their totals, and postings. */
@Component(service = LedgerResource.class)
@ApiResource
@Path("/finance/ledger")
@Produces(MediaType.APPLICATION_JSON)
public final class LedgerResource {
    private final Room<LedgerService> room;

    @Activate
    public LedgerResource(@Reference Rooms rooms) {
        room = rooms.of(LedgerService.class);
    }

    @GET
    @Path("/accounts")
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<LedgerAccount>> accounts(
            @QueryParam("district") String district, @QueryParam("round") String round, @Context UriInfo uri) {
        Pages.whole(uri, "district", "round");
        return room.list((ledger, me) -> {
            InRound asked = new InRound(district, round);
            return Page.whole(ledger.accounts(me, asked.district(), asked.round()));
        });
    }

    @GET
    @Path("/postings")
    @May(FinanceRight.READ_MONEY)
    public Answer<Page<LedgerPosting>> postings(@Context UriInfo uri) {
        return room.list((ledger, me) -> ledger.postings(me, Pages.of(uri)));
    }
}
