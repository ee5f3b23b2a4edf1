package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Entered;
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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One member of a body, and the form that changes what is known of them. */
@Component(service = MemberPages.class)
@PageResource
@Path(Ways.MEMBER)
public final class MemberPages {
    private static final Template ONE = new Template(MemberPages.class, "member.ftlh");
    private static final MemberDeeds.Deed<ChangedMember> CHANGED = new MemberDeeds.Deed<>(
            MemberAct.CHANGE,
            "/aendern",
            new Template(MemberPages.class, "change-member.ftlh"),
            ChangedMember.class,
            ChangedMember::of,
            (service, me, seat, asked) -> service.change(me, seat.district(), seat.body(), seat.member(), asked),
            new Text("Die Angaben zu %s sind geändert.", "What is known of %s is changed."));
    private static final Map<Act, String> PLACES = Map.of(
            MemberAct.CHANGE, "/aendern",
            MemberAct.RESIGN, ResignPages.PLACE,
            MemberAct.SUCCEED, SuccessorPages.PLACE,
            MemberAct.GIVE_CHAIR, ChairPages.PLACE,
            MemberAct.TAKE_BACK, TakeBackPages.PLACE,
            MemberAct.REMOVE, MemberRemovalPages.PLACE);

    private final Desk<MemberAdmin> desk;
    private final KeptMembers members;
    private final MemberDeeds deeds;

    @Activate
    public MemberPages(@Reference Desks desks, @Reference KeptMembers members, @Reference MemberDeeds deeds) {
        desk = desks.of(MemberAdmin.class);
        this.members = requireNonNull(members);
        this.deeds = requireNonNull(deeds);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View one(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        Member member = members.one(district, body, id);
        View view = View.of(ONE, Text.same(member.name()))
                .with("member", member)
                .with("path", Ways.members(district, body))
                .with("shut", members.isShutOut(district, body, member))
                .with("principal", other(district, body, member.deputyOf()))
                .with("before", other(district, body, member.predecessor()))
                .with(
                        "deeds",
                        Deed.of(
                                desk.read((service, me) -> service.possible(me, district, body, id)),
                                act -> Ways.member(district, body, id) + PLACES.getOrDefault(act, "")));
        return members.below(view, district, body);
    }

    private @Nullable Member other(String district, String body, @Nullable String id) {
        return id == null ? null : members.one(district, body, id);
    }

    @GET
    @Path("/aendern")
    @May(CommitteeRight.KEEP_BODIES)
    public View form(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        return deeds.form(CHANGED, new Seat(district, body, id));
    }

    @POST
    @Path("/aendern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response change(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Entered entered) {
        return deeds.act(CHANGED, new Seat(district, body, id), entered);
    }
}
