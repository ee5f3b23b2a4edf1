package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.PlanAct;
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

/** One version of the action plan: its goals, and what of it can still be otherwise. */
@Component(service = PlanPages.class)
@PageResource
@Path(Ways.PLAN)
public final class PlanPages {
    private static final Template ONE = new Template(PlanPages.class, "action-plan.ftlh");
    private static final Template REMOVE = new Template(PlanPages.class, "remove-plan.ftlh");
    private static final Text REMOVE_TITLE = new Text("Aktionsplan entfernen", "Remove the action plan");

    private final Desk<PlanAdmin> plans;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public PlanPages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        plans = desks.of(PlanAdmin.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district, @PathParam("id") String id) {
        districts.requireFollowed(district);
        ActionPlan plan = plan(district, id);
        return view(district, plan, forms.of(PlanForm.of(plan), plan, Ways.plan(district, id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response change(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        districts.requireKept(district);
        plan(district, id);
        return plans.submit(entered)
                .on((service, me) -> service.plan(me, id))
                .written(sent -> PlanForm.written(sent, null))
                .act(
                        ChangedPlan.class,
                        (service, me, asked) -> service.change(me, id, asked),
                        changed -> new Done(
                                Ways.plan(district, id),
                                new Text("„%s“ ist geändert.", "“%s” is changed.").with(changed.version())),
                        refusal -> {
                            ActionPlan now = plan(district, id);
                            return view(district, now, forms.again(PlanForm.class, entered, refusal, now));
                        });
    }

    @GET
    @Path("/entfernen")
    @May(ProgrammeRight.KEEP)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        districts.requireKept(district);
        ActionPlan plan = plan(district, id);
        return removal(district, plan, forms.on(NoFields.class, plan, Ways.plan(district, id) + "/entfernen"));
    }

    @POST
    @Path("/entfernen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response remove(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        districts.requireKept(district);
        plan(district, id);
        return plans.submit(entered)
                .on((service, me) -> service.plan(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, id),
                        gone -> new Done(
                                Ways.plans(district),
                                new Text("„%s“ ist entfernt.", "“%s” is removed.").with(gone.version())),
                        refusal -> {
                            ActionPlan now = plan(district, id);
                            return removal(district, now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    /** Below the district that its address names, and no other. */
    private ActionPlan plan(String district, String id) {
        ActionPlan plan = plans.read((service, me) -> service.plan(me, id));
        if (!plan.district().equals(district)) {
            throw Refusal.notFound();
        }
        return plan;
    }

    private View view(String district, ActionPlan plan, Form form) {
        List<Possible> possible = plans.read((service, me) -> service.possible(me, plan.id()));
        return below(district, View.of(ONE, Text.same(plan.version())))
                .with("plan", plan)
                .with("form", isNow(possible, PlanAct.CHANGE) ? form : null)
                .with(
                        "removal",
                        isNow(possible, PlanAct.REMOVE) ? Ways.plan(district, plan.id()) + "/entfernen" : null);
    }

    private static boolean isNow(List<Possible> possible, PlanAct act) {
        return possible.stream().anyMatch(one -> one.act() == act && one.reason() == null);
    }

    private View removal(String district, ActionPlan plan, Form form) {
        return below(district, View.of(REMOVE, REMOVE_TITLE))
                .with("plan", plan)
                .with("form", form)
                .below(Text.same(plan.version()), Ways.plan(district, plan.id()));
    }

    private View below(String district, View view) {
        return view.with("where", districts.of(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district))
                .below(Ways.PLANS_TITLE, Ways.plans(district));
    }
}
