package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
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
import java.util.List;
import java.util.Map;
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

/** One body with its rules and members, and the form that changes its name and task. */
@Component(service = BodyPages.class)
@PageResource
@Path(Ways.BODY)
public final class BodyPages {
    private static final Template ONE = new Template(BodyPages.class, "body.ftlh");
    private static final Template CHANGE = new Template(BodyPages.class, "change-body.ftlh");
    private static final Map<Act, String> PLACES = Map.of(
            BodyAct.CHANGE, "/aendern",
            BodyAct.SET_RULES, "/regeln",
            BodyAct.ADD_MEMBER, "/mitglieder/neu",
            BodyAct.REMOVE, "/entfernen");

    private final Desk<CommitteeAdmin> desk;
    private final KeptBodies bodies;
    private final KeptMembers members;
    private final Forms forms;

    @Activate
    public BodyPages(
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
    public View one(@PathParam("district") String district, @PathParam("id") String id) {
        Body body = bodies.one(district, id);
        List<Possible> possible = desk.read((service, me) -> service.possible(me, district, id));
        return View.of(ONE, Text.same(body.name()))
                .with("where", bodies.district(district))
                .with("path", Ways.body(district, id))
                .with("bodiesPath", Ways.bodies(district))
                .with("body", body)
                .with("rules", RuleRow.of(body, members.names(district, id)))
                .with("parent", body.parent() == null ? null : bodies.one(district, body.parent()))
                .with("within", bodies.within(district, id))
                .with(
                        "deeds",
                        Deed.of(
                                possible.stream()
                                        .filter(one -> PLACES.containsKey(one.act()))
                                        .toList(),
                                act -> Ways.body(district, id) + PLACES.get(act)))
                .with(
                        "withdrawable",
                        possible.stream()
                                .filter(one -> one.act() == BodyAct.WITHDRAW_RULES)
                                .map(one -> one.ids().get(one.ids().size() - 1))
                                .toList())
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.BODIES_TITLE, Ways.bodies(district));
    }

    @GET
    @Path("/aendern")
    @May(CommitteeRight.KEEP_BODIES)
    public View form(@PathParam("district") String district, @PathParam("id") String id) {
        Body body = bodies.one(district, id);
        return view(body, forms.of(ChangedBody.of(body), body, Ways.body(district, id) + "/aendern"));
    }

    @POST
    @Path("/aendern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response change(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        bodies.requireKept(district);
        return desk.submit(entered)
                .on((service, me) -> service.body(me, district, id))
                .act(
                        ChangedBody.class,
                        (service, me, asked) -> service.change(me, district, id, asked),
                        changed -> new Done(
                                Ways.body(district, id),
                                new Text("„%s“ ist geändert.", "“%s” is changed.").with(changed.name())),
                        refusal -> {
                            Body now = bodies.one(district, id);
                            return view(now, forms.again(entered, refusal, ChangedBody.of(now), now));
                        });
    }

    private View view(Body body, Form form) {
        return View.of(CHANGE, Labels.first(BodyAct.CHANGE.label()))
                .with("body", body)
                .with("form", form)
                .with("parents", bodies.choices(body.district(), body.id()))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.BODIES_TITLE, Ways.bodies(body.district()))
                .below(Text.same(body.name()), Ways.body(body.district(), body.id()));
    }
}
