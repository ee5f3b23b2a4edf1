package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
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
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.RoundAct;
import de.stadtteilkapital.programme.api.RoundAdmin;
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

/** One round with its days, what can be done with it, and its closure. */
@Component(service = RoundPages.class)
@PageResource
@Path(Ways.ROUND)
public final class RoundPages {
    private static final Template ONE = new Template(RoundPages.class, "round-setup.ftlh");
    private static final Template CLOSE = new Template(RoundPages.class, "close-round.ftlh");

    private final Desk<RoundAdmin> rounds;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public RoundPages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        rounds = desks.of(RoundAdmin.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district, @PathParam("id") String id) {
        districts.requireFollowed(district);
        FundingRound round = round(district, id);
        return View.of(ONE, Text.same(round.name()))
                .with("where", districts.of(district))
                .with("round", round)
                .with(
                        "deeds",
                        Deed.of(
                                rounds.read((service, me) -> service.possible(me, id)),
                                act -> Ways.round(district, id) + way((RoundAct) act)))
                .with("next", districts.isKept(district) ? Ways.rounds(district) + "/neu?nach=" + id : null)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.ROUNDS_TITLE, Ways.rounds(district));
    }

    private static String way(RoundAct act) {
        return switch (act) {
            case CHANGE -> "/termine";
            case CLOSE -> "/schliessen";
            case REMOVE -> "/entfernen";
        };
    }

    @GET
    @Path("/schliessen")
    @May(ProgrammeRight.KEEP)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        districts.requireKept(district);
        FundingRound round = round(district, id);
        return closing(district, round, forms.on(NoFields.class, round, Ways.round(district, id) + "/schliessen"));
    }

    @POST
    @Path("/schliessen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response close(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        districts.requireKept(district);
        return rounds.submit(entered)
                .on((service, me) -> service.round(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.close(me, id),
                        closed -> new Done(
                                Ways.round(district, id),
                                new Text(
                                                "„%s“ nimmt nach heute keine Anträge mehr an.",
                                                "“%s” takes no applications after today.")
                                        .with(closed.name())),
                        refusal -> {
                            FundingRound now = round(district, id);
                            return closing(district, now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    /** Below the district that its address names, and no other. */
    private FundingRound round(String district, String id) {
        FundingRound round = rounds.read((service, me) -> service.round(me, id));
        if (!round.district().equals(district)) {
            throw Refusal.notFound();
        }
        return round;
    }

    private View closing(String district, FundingRound round, Form form) {
        Text title = Labels.first(RoundAct.CLOSE.label());
        return View.of(CLOSE, title)
                .with("round", round)
                .with("form", form)
                .with("label", title)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.ROUNDS_TITLE, Ways.rounds(district))
                .below(Text.same(round.name()), Ways.round(district, round.id()));
    }
}
