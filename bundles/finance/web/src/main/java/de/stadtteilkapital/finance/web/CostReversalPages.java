package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.finance.api.CoordinationCostAct;
import de.stadtteilkapital.finance.api.CoordinationCostService;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
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

/** What the coordination has paid is taken back. */
@Component(service = CostReversalPages.class)
@PageResource
@Path(Ways.COSTS + "/{id:[0-9a-f-]{36}}/zuruecknehmen")
public final class CostReversalPages {
    private static final Template TEMPLATE = new Template(CostReversalPages.class, "take-back-cost.ftlh");
    private static final Text TITLE = Labels.first(CoordinationCostAct.TAKE_BACK.label());

    private final Desk<CoordinationCostService> costs;
    private final RoundNames rounds;
    private final Forms forms;

    @Activate
    public CostReversalPages(@Reference Desks desks, @Reference RoundNames rounds, @Reference Forms forms) {
        costs = desks.of(CoordinationCostService.class);
        this.rounds = requireNonNull(rounds);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(FinanceRight.HANDLE)
    public View ask(
            @PathParam("district") String district, @PathParam("round") String round, @PathParam("id") String id) {
        FundingRound in = rounds.in(district, round, FinanceRight.HANDLE);
        CoordinationCost cost = cost(in, id);
        String path = Ways.costs(district, round) + "/" + id + "/zuruecknehmen";
        return view(in, cost, forms.on(CostReversal.class, cost, path));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(FinanceRight.HANDLE)
    public Response takeBack(
            @PathParam("district") String district,
            @PathParam("round") String round,
            @PathParam("id") String id,
            Entered entered) {
        FundingRound in = rounds.in(district, round, FinanceRight.HANDLE);
        return costs.submit(entered)
                .on((service, me) -> service.cost(me, id))
                .act(
                        CostReversal.class,
                        (service, me, reversal) -> service.takeBack(me, id, reversal),
                        taken -> new Done(
                                Ways.round(district, round),
                                new Text(
                                        "Die Ausgabe ist zurückgenommen; ihr Betrag steht der Koordinierung wieder zur"
                                                + " Verfügung.",
                                        "The expenditure is taken back; its amount is the coordination's again.")),
                        refusal -> {
                            CoordinationCost now = cost(in, id);
                            return view(in, now, forms.again(CostReversal.class, entered, refusal, now));
                        });
    }

    /** Below the round that its address names, and no other. */
    private CoordinationCost cost(FundingRound round, String id) {
        CoordinationCost cost = costs.read((service, me) -> service.cost(me, id));
        if (!cost.round().equals(round.id())) {
            throw Refusal.notFound();
        }
        return cost;
    }

    private View view(FundingRound round, CoordinationCost cost, Form form) {
        View view =
                View.of(TEMPLATE, TITLE).with("cost", cost).with("form", form).with("label", TITLE);
        return rounds.above(view, round.district())
                .below(Text.same(round.name()), Ways.round(round.district(), round.id()));
    }
}
