package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.BudgetService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rounds of a district with their money, the latest first. */
@Component(service = MoneyPages.class)
@PageResource
@Path(Ways.MONEY)
public final class MoneyPages {
    private static final Template TEMPLATE = new Template(MoneyPages.class, "money.ftlh");

    /** Older ones are reached through the round. */
    private static final int SHOWN = 20;

    private final Desk<ProgrammeService> programme;
    private final Desk<BudgetService> budgets;
    private final DistrictNames districts;

    /** A round with its figures. */
    public record Row(FundingRound round, Budget budget) {}

    @Activate
    public MoneyPages(@Reference Desks desks, @Reference DistrictNames districts) {
        programme = desks.of(ProgrammeService.class);
        budgets = desks.of(BudgetService.class);
        this.districts = requireNonNull(districts);
    }

    @GET
    @May(FinanceRight.READ_MONEY)
    public View rounds(@PathParam("district") String district) {
        districts.require(FinanceRight.READ_MONEY, district);
        List<FundingRound> rounds = programme
                .read((service, me) ->
                        service.rounds(new PageRequest(SHOWN, null, null, Map.of("district", district), "-start")))
                .items();
        View view = View.of(TEMPLATE, Ways.MONEY_TITLE)
                .with("where", districts.of(district))
                .with("district", district)
                .with("rates", districts.isHeld(FinanceRight.READ_RATES, district) ? Ways.rates(district) : null)
                .with(
                        "rows",
                        budgets.read((service, me) -> rounds.stream()
                                .map(round -> new Row(round, service.budget(me, district, round.id())))
                                .toList()));
        return districts.above(view, district);
    }
}
