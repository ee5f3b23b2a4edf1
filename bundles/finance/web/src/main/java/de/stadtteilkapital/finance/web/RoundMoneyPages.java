package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BudgetService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheAct;
import de.stadtteilkapital.finance.api.TrancheService;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The money of a round: its figures, its tranches, and the form for one more. */
@Component(service = RoundMoneyPages.class)
@PageResource
@Path(Ways.ROUND)
public final class RoundMoneyPages {
    private static final Template TEMPLATE = new Template(RoundMoneyPages.class, "round-money.ftlh");

    private final Desk<BudgetService> budgets;
    private final Desk<TrancheService> tranches;
    private final RoundNames rounds;
    private final CostRows costs;
    private final Forms forms;

    /** A tranche with what can be done with it. */
    public record Row(Tranche tranche, List<Deed> deeds) {}

    @Activate
    public RoundMoneyPages(
            @Reference Desks desks, @Reference RoundNames rounds, @Reference CostRows costs, @Reference Forms forms) {
        budgets = desks.of(BudgetService.class);
        tranches = desks.of(TrancheService.class);
        this.rounds = requireNonNull(rounds);
        this.costs = requireNonNull(costs);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(FinanceRight.READ_MONEY)
    public View one(
            @PathParam("district") String district,
            @PathParam("round") String id,
            @QueryParam("ausgaben") @Nullable String cursor) {
        FundingRound round = rounds.in(district, id, FinanceRight.READ_MONEY);
        boolean adds = rounds.isHeld(FinanceRight.HANDLE, district) && round.state() != FundingRound.State.CLOSED;
        return view(round, cursor, adds ? forms.blank(TrancheForm.class, Ways.round(district, id)) : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(FinanceRight.HANDLE)
    public Response add(@PathParam("district") String district, @PathParam("round") String id, Entered entered) {
        FundingRound round = rounds.in(district, id, FinanceRight.HANDLE);
        return tranches.submit(entered)
                .written(sent -> TrancheForm.written(sent, district, id))
                .act(
                        NewTranche.class,
                        TrancheService::add,
                        made -> new Done(
                                Ways.round(district, id),
                                new Text(
                                        "Die Tranche ist gebucht. Das Komitee kann über ihre Projektmittel beschließen.",
                                        "The tranche is booked. The committee can resolve on its project funds.")),
                        refusal -> view(round, null, forms.again(TrancheForm.class, entered, refusal)));
    }

    /** @param cursor of the costs that are shown; null for the latest */
    private View view(FundingRound round, @Nullable String cursor, @Nullable Form form) {
        String district = round.district();
        List<Tranche> all = tranches.read((service, me) -> service.tranches(
                        me,
                        new PageRequest(
                                PageRequest.MOST, null, null, Map.of("district", district, "round", round.id()), null)))
                .items();
        View view = View.of(TEMPLATE, Text.same(round.name()))
                .with("round", round)
                .with("budget", budgets.read((service, me) -> service.budget(me, district, round.id())))
                .with("rows", all.stream().map(tranche -> row(tranche)).toList())
                .with("form", form);
        boolean reads = rounds.isHeld(FinanceRight.READ_COORDINATION_COSTS, district);
        return rounds.above(
                reads
                        ? view.with("costs", costs.of(round, cursor))
                                .with("path", Ways.round(district, round.id()))
                                .with(
                                        "spend",
                                        rounds.isHeld(FinanceRight.HANDLE, district)
                                                ? Ways.costs(district, round.id())
                                                : null)
                        : view,
                district);
    }

    private Row row(Tranche tranche) {
        String path = Ways.tranche(tranche.district(), tranche.round(), tranche.id());
        return new Row(
                tranche,
                Deed.of(
                        tranches.read((service, me) -> service.possible(me, tranche.id())),
                        act -> path + (act == TrancheAct.RAISE ? "/erhoehen" : "/kuerzen")));
    }
}
