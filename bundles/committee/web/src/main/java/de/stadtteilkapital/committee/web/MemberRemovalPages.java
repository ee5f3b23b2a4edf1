package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
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

/** That somebody has joined, or is to, is taken back. */
@Component(service = MemberRemovalPages.class)
@PageResource
@Path(Ways.MEMBER + MemberRemovalPages.PLACE)
public final class MemberRemovalPages {
    static final String PLACE = "/loeschen";

    private static final Template TEMPLATE = new Template(MemberRemovalPages.class, "remove-member.ftlh");
    private static final Text DONE = new Text(
            "Der Beitritt ist zurückgenommen; in keiner Liste steht das Mitglied mehr.",
            "The joining is taken back; the member stands in no list any more.");

    private final Desk<MemberAdmin> desk;
    private final KeptMembers members;
    private final Forms forms;

    @Activate
    public MemberRemovalPages(@Reference Desks desks, @Reference KeptMembers members, @Reference Forms forms) {
        desk = desks.of(MemberAdmin.class);
        this.members = requireNonNull(members);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View ask(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        Seat seat = new Seat(district, body, id);
        Member member = members.one(district, body, id);
        return view(seat, member, forms.on(NoFields.class, member, seat.path() + PLACE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Entered entered) {
        Seat seat = new Seat(district, body, id);
        members.one(district, body, id);
        return desk.submit(entered)
                .on((service, me) -> service.member(me, district, body, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, district, body, id),
                        now -> new Done(Ways.members(district, body), DONE),
                        refusal -> {
                            Member now = members.one(district, body, id);
                            return view(seat, now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    /** Of whoever may do nothing with the seat there is no such page. */
    private View view(Seat seat, Member member, Form form) {
        if (desk.read((service, me) -> service.possible(me, seat.district(), seat.body(), seat.member())).stream()
                .noneMatch(one -> one.act() == MemberAct.REMOVE)) {
            throw Refusal.notFound();
        }
        Text title = Labels.first(MemberAct.REMOVE.label());
        View view = View.of(TEMPLATE, title)
                .with("member", member)
                .with("form", form)
                .with("label", title);
        return members.below(view, seat.district(), seat.body()).below(Text.same(member.name()), seat.path());
    }
}
