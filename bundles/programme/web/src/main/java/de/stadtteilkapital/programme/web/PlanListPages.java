package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

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
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.api.PlanAdmin;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.List;
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

/** The versions of a district's action plan, and the form for the next one. */
@Component(service = PlanListPages.class)
@PageResource
@Path(Ways.PLANS)
public final class PlanListPages {
    private static final Template LIST = new Template(PlanListPages.class, "plans.ftlh");
    private static final Template NEW = new Template(PlanListPages.class, "new-plan.ftlh");
    private static final Text NEW_TITLE = new Text("Aktionsplan eintragen", "Enter an action plan");
    private static final Text DONE = new Text(
            "„%s“ ist eingetragen. Anträge nennen seine Ziele, sobald er gilt.",
            "“%s” is entered. Applications name its goals as soon as it holds.");

    private final Desk<PlanAdmin> plans;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public PlanListPages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        plans = desks.of(PlanAdmin.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View list(@PathParam("district") String district) {
        districts.requireFollowed(district);
        return View.of(LIST, Ways.PLANS_TITLE)
                .with("where", districts.of(district))
                .with("path", Ways.plans(district))
                .with("keeps", districts.isKept(district))
                .with("plans", plans(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district));
    }

    private List<ActionPlan> plans(String district) {
        return plans.read((service, me) -> service.plans(me, district));
    }

    @GET
    @Path("/neu")
    @May(ProgrammeRight.KEEP)
    public View blank(@PathParam("district") String district) {
        districts.requireKept(district);
        String path = Ways.plans(district) + "/neu";
        return view(
                district,
                plans(district).stream()
                        .findFirst()
                        .map(last -> forms.proposed(PlanForm.after(last), path))
                        .orElseGet(() -> forms.blank(PlanForm.class, path)));
    }

    @POST
    @Path("/neu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response enter(@PathParam("district") String district, Entered entered) {
        districts.requireKept(district);
        return plans.submit(entered)
                .written(sent -> PlanForm.written(sent, district))
                .act(
                        NewPlan.class,
                        PlanAdmin::enter,
                        made -> new Done(Ways.plans(district), DONE.with(made.version())),
                        refusal -> view(district, forms.again(PlanForm.class, entered, refusal)));
    }

    private View view(String district, Form form) {
        return View.of(NEW, NEW_TITLE)
                .with("where", districts.of(district))
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district))
                .below(Ways.PLANS_TITLE, Ways.plans(district));
    }
}
