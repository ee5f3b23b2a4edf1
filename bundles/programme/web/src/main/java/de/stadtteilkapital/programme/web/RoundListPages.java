package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.PageRequest;
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
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.ProgrammeService;
import de.stadtteilkapital.programme.api.RoundAdmin;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rounds of a district, and the form for the next one, which follows from the last. */
@Component(service = RoundListPages.class)
@PageResource
@Path(Ways.ROUNDS)
public final class RoundListPages {
    private static final Template LIST = new Template(RoundListPages.class, "rounds.ftlh");
    private static final Template PLAN = new Template(RoundListPages.class, "plan.ftlh");
    private static final Text PLAN_TITLE = new Text("Förderperiode planen", "Plan a round");

    private final Desk<ProgrammeService> programme;
    private final Desk<RoundAdmin> rounds;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public RoundListPages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        programme = desks.of(ProgrammeService.class);
        rounds = desks.of(RoundAdmin.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View list(@PathParam("district") String district) {
        districts.requireFollowed(district);
        return View.of(LIST, Ways.ROUNDS_TITLE)
                .with("where", districts.of(district))
                .with("district", district)
                .with("keeps", districts.isKept(district))
                .with(
                        "rounds",
                        programme
                                .read((service, me) -> service.rounds(new PageRequest(
                                        PageRequest.MOST, null, null, Map.of("district", district), "-start")))
                                .items())
                .below(Ways.SETUP_TITLE, Ways.SETUP);
    }

    /** @param after the round that it follows; null for the first */
    @GET
    @Path("/neu")
    @May(ProgrammeRight.KEEP)
    public View blank(@PathParam("district") String district, @QueryParam("nach") String after) {
        districts.requireKept(district);
        String path = Ways.rounds(district) + "/neu";
        if (after == null) {
            return view(district, forms.blank(RoundForm.class, path));
        }
        NewRound next = rounds.read((service, me) -> service.following(me, after));
        return view(district, forms.proposed(RoundForm.of(next), path));
    }

    @POST
    @Path("/neu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response plan(@PathParam("district") String district, Entered entered) {
        districts.requireKept(district);
        return rounds.submit(entered)
                .written(sent -> RoundForm.written(sent, district))
                .act(
                        NewRound.class,
                        RoundAdmin::plan,
                        made -> new Done(
                                Ways.round(district, made.id()),
                                new Text(
                                                "Die Förderperiode „%s“ ist geplant. Als Nächstes braucht sie ihre erste"
                                                        + " Tranche.",
                                                "The round “%s” is planned. Next it needs its first tranche.")
                                        .with(made.name())),
                        refusal -> view(district, forms.again(RoundForm.class, entered, refusal)));
    }

    private View view(String district, Form form) {
        return View.of(PLAN, PLAN_TITLE)
                .with("where", districts.of(district))
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.ROUNDS_TITLE, Ways.rounds(district));
    }
}
