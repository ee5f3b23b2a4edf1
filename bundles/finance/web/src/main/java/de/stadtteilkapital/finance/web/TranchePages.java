package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheAct;
import de.stadtteilkapital.finance.api.TrancheService;
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

/** A tranche is raised or reduced. */
@Component(service = TranchePages.class)
@PageResource
@Path(Ways.ROUND + "/tranchen/{id:[0-9a-f-]{36}}/{way:erhoehen|kuerzen}")
public final class TranchePages {
    private static final Template TEMPLATE = new Template(TranchePages.class, "change-tranche.ftlh");
    private static final String RAISE = "erhoehen";
    private static final Text RAISED = new Text(
            "Die Tranche ist erhöht. Das Komitee kann über die zusätzlichen Projektmittel beschließen.",
            "The tranche is raised. The committee can resolve on the additional project funds.");
    private static final Text REDUCED = new Text(
            "Die Tranche ist gekürzt. Beschlüsse sind nur noch bis zu den verbliebenen Restmitteln möglich.",
            "The tranche is reduced. Resolutions are possible only up to what is still available.");

    private final Desk<TrancheService> tranches;
    private final RoundNames rounds;
    private final Forms forms;

    @Activate
    public TranchePages(@Reference Desks desks, @Reference RoundNames rounds, @Reference Forms forms) {
        tranches = desks.of(TrancheService.class);
        this.rounds = requireNonNull(rounds);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(FinanceRight.HANDLE)
    public View form(
            @PathParam("district") String district,
            @PathParam("round") String round,
            @PathParam("id") String id,
            @PathParam("way") String way) {
        FundingRound in = rounds.in(district, round, FinanceRight.HANDLE);
        Tranche tranche = tranche(in, id);
        String path = Ways.tranche(district, round, id) + "/" + way;
        return view(in, tranche, way, forms.on(NewTrancheChange.class, tranche, path));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(FinanceRight.HANDLE)
    public Response change(
            @PathParam("district") String district,
            @PathParam("round") String round,
            @PathParam("id") String id,
            @PathParam("way") String way,
            Entered entered) {
        FundingRound in = rounds.in(district, round, FinanceRight.HANDLE);
        return tranches.submit(entered)
                .on((service, me) -> service.tranche(me, id))
                .act(
                        NewTrancheChange.class,
                        (service, me, change) ->
                                RAISE.equals(way) ? service.raise(me, id, change) : service.reduce(me, id, change),
                        changed -> new Done(Ways.round(district, round), RAISE.equals(way) ? RAISED : REDUCED),
                        refusal -> {
                            Tranche now = tranche(in, id);
                            return view(in, now, way, forms.again(NewTrancheChange.class, entered, refusal, now));
                        });
    }

    /** Below the round that its address names, and no other. */
    private Tranche tranche(FundingRound round, String id) {
        Tranche tranche = tranches.read((service, me) -> service.tranche(me, id));
        if (!tranche.round().equals(round.id())) {
            throw Refusal.notFound();
        }
        return tranche;
    }

    private View view(FundingRound round, Tranche tranche, String way, Form form) {
        Text title = Labels.first((RAISE.equals(way) ? TrancheAct.RAISE : TrancheAct.REDUCE).label());
        View view = View.of(TEMPLATE, title)
                .with("tranche", tranche)
                .with("raise", RAISE.equals(way))
                .with("form", form)
                .with("label", title);
        return rounds.above(view, round.district())
                .below(Text.same(round.name()), Ways.round(round.district(), round.id()));
    }
}
