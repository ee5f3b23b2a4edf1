package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.platform.api.Labels;
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

/** Somebody joins a body. */
@Component(service = JoinPages.class)
@PageResource
@Path(Ways.MEMBERS + "/neu")
public final class JoinPages {
    private static final Template JOIN = new Template(JoinPages.class, "join.ftlh");

    private static final Text JOINED = new Text(
            "%s ist aufgenommen. Zu Sitzungen, zu denen vorher eingeladen wurde, ist das neue Stimmrecht nicht geladen.",
            "%s has joined. To sessions to which the members were invited before, the new vote was not invited.");
    private static final Text ADVISES =
            new Text("%s ist aufgenommen und berät, ohne abzustimmen.", "%s has joined and advises without a vote.");

    private final Desk<MemberAdmin> desk;
    private final KeptBodies bodies;
    private final KeptMembers members;
    private final Forms forms;

    @Activate
    public JoinPages(
            @Reference Desks desks,
            @Reference KeptBodies bodies,
            @Reference KeptMembers members,
            @Reference Forms forms) {
        desk = desks.of(MemberAdmin.class);
        this.bodies = requireNonNull(bodies);
        this.members = requireNonNull(members);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View blank(@PathParam("district") String district, @PathParam("id") String id) {
        bodies.requireKept(district);
        return view(
                district,
                id,
                forms.begun(NewMember.class, Ways.members(district, id) + "/neu", Map.of("voting", "true")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response join(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        bodies.requireKept(district);
        return desk.submit(entered)
                .act(
                        NewMember.class,
                        (service, me, asked) -> service.join(me, district, id, asked),
                        made -> new Done(
                                Ways.member(district, id, made.id()),
                                (made.voting() ? JOINED : ADVISES).with(made.name())),
                        refusal -> view(district, id, forms.again(NewMember.class, entered, refusal)));
    }

    private View view(String district, String id, Form form) {
        View view = View.of(JOIN, Labels.first(BodyAct.ADD_MEMBER.label())).with("form", form);
        return members.choices(members.below(view, district, id), district, id, null);
    }
}
