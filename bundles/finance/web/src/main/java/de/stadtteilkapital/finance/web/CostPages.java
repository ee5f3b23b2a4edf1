package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BudgetService;
import de.stadtteilkapital.finance.api.CoordinationCostService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewCoordinationCost;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.FundingRound;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form for what the coordination has paid. */
@Component(service = CostPages.class)
@PageResource
@Path(Ways.COSTS)
public final class CostPages {
    private static final Template TEMPLATE = new Template(CostPages.class, "new-cost.ftlh");
    private static final Text TITLE = new Text("Ausgabe der Koordinierung buchen", "Book an expenditure");

    private final Desk<CoordinationCostService> costs;
    private final Desk<BudgetService> budgets;
    private final RoundNames rounds;
    private final Forms forms;

    @Activate
    public CostPages(@Reference Desks desks, @Reference RoundNames rounds, @Reference Forms forms) {
        costs = desks.of(CoordinationCostService.class);
        budgets = desks.of(BudgetService.class);
        this.rounds = requireNonNull(rounds);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(FinanceRight.HANDLE)
    public View blank(@PathParam("district") String district, @PathParam("round") String id) {
        FundingRound round = rounds.in(district, id, FinanceRight.HANDLE);
        return view(round, forms.blank(CostForm.class, Ways.costs(district, id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(FinanceRight.HANDLE)
    public Response book(@PathParam("district") String district, @PathParam("round") String id, Entered entered) {
        FundingRound round = rounds.in(district, id, FinanceRight.HANDLE);
        return costs.submit(entered)
                .written(sent -> TrancheForm.written(sent, district, id))
                .act(
                        NewCoordinationCost.class,
                        CoordinationCostService::book,
                        made -> new Done(
                                Ways.round(district, id),
                                new Text(
                                        "Die Ausgabe ist gebucht. Hängen Sie ihren Beleg als Datei an; eine falsche"
                                                + " nehmen Sie hier mit einem Grund zurück.",
                                        "The expenditure is booked. Attach its voucher as a file; a wrong one you take"
                                                + " back here, with a reason.")),
                        refusal -> view(round, forms.again(CostForm.class, entered, refusal)));
    }

    private View view(FundingRound round, Form form) {
        View view = View.of(TEMPLATE, TITLE)
                .with("budget", budgets.read((service, me) -> service.budget(me, round.district(), round.id())))
                .with("form", form);
        return rounds.above(view, round.district())
                .below(Text.same(round.name()), Ways.round(round.district(), round.id()));
    }
}
