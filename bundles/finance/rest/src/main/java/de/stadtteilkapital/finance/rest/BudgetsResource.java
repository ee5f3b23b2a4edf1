package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.BudgetService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The budget of a round (row 22). */
@Component(service = BudgetsResource.class)
@ApiResource
@Path("/finance/budgets")
@Produces(MediaType.APPLICATION_JSON)
public final class BudgetsResource {
    private final Room<BudgetService> room;

    @Activate
    public BudgetsResource(@Reference Rooms rooms) {
        room = rooms.of(BudgetService.class);
    }

    @GET
    @May(FinanceRight.READ_MONEY)
    public Answer<Budget> budget(@QueryParam("district") String district, @QueryParam("round") String round) {
        return room.read((budgets, me) -> {
            InRound asked = new InRound(district, round);
            return budgets.budget(me, asked.district(), asked.round());
        });
    }
}
