package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.LostMotion;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.PresidingOrder;
import de.stadtteilkapital.committee.api.TieRule;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
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

/** A body's own rules are entered from a day on, each with where it stands. */
@Component(service = BodyRulesPages.class)
@PageResource
@Path(Ways.BODY + "/regeln")
public final class BodyRulesPages {
    private static final Template TEMPLATE = new Template(BodyRulesPages.class, "body-rules.ftlh");

    private final Desk<CommitteeAdmin> desk;
    private final KeptBodies bodies;
    private final KeptMembers members;
    private final Forms forms;

    @Activate
    public BodyRulesPages(
            @Reference Desks desks,
            @Reference KeptBodies bodies,
            @Reference KeptMembers members,
            @Reference Forms forms) {
        desk = desks.of(CommitteeAdmin.class);
        this.bodies = requireNonNull(bodies);
        this.members = requireNonNull(members);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View form(@PathParam("district") String district, @PathParam("id") String id) {
        Body body = bodies.one(district, id);
        return view(body, forms.of(RulesForm.of(body), body, Ways.body(district, id) + "/regeln"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response enter(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        bodies.requireKept(district);
        return desk.submit(entered)
                .on((service, me) -> service.body(me, district, id))
                .written(RulesForm::written)
                .act(
                        OwnRules.class,
                        (service, me, rules) -> service.setRules(me, district, id, rules),
                        changed -> new Done(
                                Ways.body(district, id),
                                new Text(
                                                "Die Regeln von „%s“ sind eingetragen. Sitzungen, zu denen schon eingeladen"
                                                        + " ist, behalten die ihrer Einladung.",
                                                "The rules of “%s” are entered. Sessions to which the members are invited"
                                                        + " already keep those of their invitation.")
                                        .with(changed.name())),
                        refusal -> {
                            Body now = bodies.one(district, id);
                            return view(now, forms.again(RulesForm.class, entered, refusal, now));
                        });
    }

    private View view(Body body, Form form) {
        return View.of(TEMPLATE, Labels.first(BodyAct.SET_RULES.label()))
                .with("body", body)
                .with("form", form)
                .with("majorities", Choice.of(MajorityRule.class))
                .with("ties", Choice.of(TieRule.class))
                .with("lost", Choice.of(LostMotion.class))
                .with("seats", members.seats(body.district(), body.id()))
                .with("orders", Choice.of(PresidingOrder.class))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.BODIES_TITLE, Ways.bodies(body.district()))
                .below(Text.same(body.name()), Ways.body(body.district(), body.id()));
    }
}
