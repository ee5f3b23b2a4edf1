package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.PathDay;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.time.LocalDate;
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

/** Rules by which nobody was invited yet are taken back. */
@Component(service = RulesWithdrawPages.class)
@PageResource
@Path(Ways.BODY + "/regeln/{from}/zuruecknehmen")
public final class RulesWithdrawPages {
    private static final Template TEMPLATE = new Template(RulesWithdrawPages.class, "withdraw-rules.ftlh");
    private static final Text DONE = new Text(
            "Die Regeln sind zurückgenommen; es gilt wieder, was vorher eingetragen war.",
            "The rules are taken back; what was entered before holds again.");

    private final Desk<CommitteeAdmin> desk;
    private final KeptBodies bodies;
    private final Forms forms;

    @Activate
    public RulesWithdrawPages(@Reference Desks desks, @Reference KeptBodies bodies, @Reference Forms forms) {
        desk = desks.of(CommitteeAdmin.class);
        this.bodies = requireNonNull(bodies);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View ask(
            @PathParam("district") String district, @PathParam("id") String id, @PathParam("from") String from) {
        Body body = bodies.one(district, id);
        String path = Ways.body(district, id) + "/regeln/" + from + "/zuruecknehmen";
        return view(body, PathDay.of(from), forms.on(NoFields.class, body, path));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String id,
            @PathParam("from") String from,
            Entered entered) {
        bodies.requireKept(district);
        LocalDate day = PathDay.of(from);
        return desk.submit(entered)
                .on((service, me) -> service.body(me, district, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdrawRules(me, district, id, day),
                        now -> new Done(Ways.body(district, id), DONE),
                        refusal -> {
                            Body now = bodies.one(district, id);
                            return view(now, day, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    /** Of rules that stay there is nothing to take back. */
    private View view(Body body, LocalDate from, Form form) {
        if (desk.read((service, me) -> service.possible(me, body.district(), body.id())).stream()
                .noneMatch(
                        one -> one.act() == BodyAct.WITHDRAW_RULES && one.ids().contains(from.toString()))) {
            throw Refusal.notFound();
        }
        Text title = Labels.first(BodyAct.WITHDRAW_RULES.label());
        return View.of(TEMPLATE, title)
                .with("body", body)
                .with("from", from)
                .with("form", form)
                .with("label", title)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.BODIES_TITLE, Ways.bodies(body.district()))
                .below(Text.same(body.name()), Ways.body(body.district(), body.id()));
    }
}
