package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.committee.api.Succession;
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

/** Somebody takes the seat of another. */
@Component(service = SuccessorPages.class)
@PageResource
@Path(Ways.MEMBER + "/nachfolge")
public final class SuccessorPages {
    private static final Template TEMPLATE = new Template(SuccessorPages.class, "succeed.ftlh");
    private static final Text TITLE = Labels.first(MemberAct.SUCCEED.label());

    private final Desk<MemberAdmin> desk;
    private final KeptMembers members;
    private final Forms forms;

    @Activate
    public SuccessorPages(@Reference Desks desks, @Reference KeptMembers members, @Reference Forms forms) {
        desk = desks.of(MemberAdmin.class);
        this.members = requireNonNull(members);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View form(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        Member member = members.one(district, body, id);
        return view(
                district,
                body,
                member,
                forms.on(Succession.class, member, Ways.member(district, body, id) + "/nachfolge"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Entered entered) {
        members.one(district, body, id);
        return desk.submit(entered)
                .on((service, me) -> service.member(me, district, body, id))
                .act(
                        Succession.class,
                        (service, me, asked) -> service.succeed(me, district, body, id, asked),
                        member -> new Done(
                                Ways.member(district, body, member.id()),
                                new Text(
                                                "%s folgt nach. Als Nächstes braucht das Konto seine Rolle im Gremium.",
                                                "%s succeeds. Next the account needs its role in the body.")
                                        .with(member.name())),
                        refusal -> {
                            Member now = members.one(district, body, id);
                            return view(district, body, now, forms.again(Succession.class, entered, refusal, now));
                        });
    }

    private View view(String district, String body, Member member, Form form) {
        View view = View.of(TEMPLATE, TITLE)
                .with("member", member)
                .with("form", form)
                .with("label", TITLE);
        return members.choices(members.below(view, district, body), district, body)
                .below(Text.same(member.name()), Ways.member(district, body, member.id()));
    }
}
