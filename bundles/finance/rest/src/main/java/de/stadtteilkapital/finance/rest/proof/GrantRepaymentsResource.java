package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewRepayment;
import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.finance.api.RepaymentService;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a sponsor gives back before the audit. */
@Component(service = GrantRepaymentsResource.class)
@ApiResource
@Path("/finance/grants/{grant}/repayments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GrantRepaymentsResource {
    private final Room<RepaymentService> room;

    @Activate
    public GrantRepaymentsResource(@Reference Rooms rooms) {
        room = rooms.of(RepaymentService.class);
    }

    @GET
    @May(FinanceRight.READ_GRANTS)
    public Answer<Page<Repayment>> repayments(@PathParam("grant") String grant) {
        return room.list((repayments, me) -> Page.whole(repayments.repayments(me, grant)));
    }

    @POST
    @Creates
    @DoesWithUse(UseAct.BOOK_REPAYMENT)
    public Answer<Repayment> book(@PathParam("grant") String grant, NewRepayment repayment) {
        return room.create(
                (repayments, me) -> repayments.grant(me, grant),
                (repayments, me) -> repayments.book(me, grant, repayment),
                made -> "/finance/grants/" + grant + "/repayments");
    }
}
