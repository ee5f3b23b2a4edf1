package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.MemberAct;
import de.stadtteilkapital.committee.api.MemberAdmin;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.committee.api.Succession;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import java.util.List;
import java.util.function.BiFunction;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who sits in a body from when to when, for whoever keeps it. */
@Component(service = MembersResource.class)
@ApiResource
@Path("/committee/bodies/{district}/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MembersResource {
    private final Room<MemberAdmin> room;

    @Activate
    public MembersResource(@Reference Rooms rooms) {
        room = rooms.of(MemberAdmin.class);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public Answer<Page<Member>> members(@PathParam("district") String district, @PathParam("id") String body) {
        return room.list((service, me) -> service.members(me, district, body));
    }

    @GET
    @Path("/{member}")
    @May(CommitteeRight.KEEP_BODIES)
    public Answer<Thing<Member>> member(
            @PathParam("district") String district, @PathParam("id") String body, @PathParam("member") String id) {
        return room.read(told(district, body, (service, me) -> service.member(me, district, body, id)));
    }

    @POST
    @DoesWithBody(BodyAct.ADD_MEMBER)
    @Creates
    public Answer<Thing<Member>> join(
            @PathParam("district") String district, @PathParam("id") String body, NewMember member) {
        return room.create(
                (service, me) -> service.members(me, district, body),
                told(district, body, (service, me) -> service.join(me, district, body, member)),
                made -> location(district, body, made.record()));
    }

    @PUT
    @Path("/{member}")
    @DoesWithMember(MemberAct.CHANGE)
    public Answer<Thing<Member>> change(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            ChangedMember asked) {
        return room.replace(
                (service, me) -> service.member(me, district, body, id),
                told(district, body, (service, me) -> service.change(me, district, body, id, asked)));
    }

    @POST
    @Path("/{member}/resignation")
    @DoesWithMember(MemberAct.RESIGN)
    public Answer<Thing<Member>> resign(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Resignation resignation) {
        return room.change(
                (service, me) -> service.member(me, district, body, id),
                told(district, body, (service, me) -> service.resign(me, district, body, id, resignation)));
    }

    /** Answers with the successor. */
    @POST
    @Path("/{member}/successor")
    @DoesWithMember(MemberAct.SUCCEED)
    @Creates
    public Answer<Thing<Member>> succeed(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            Succession succession) {
        return room.create(
                (service, me) -> service.member(me, district, body, id),
                told(district, body, (service, me) -> service.succeed(me, district, body, id, succession)),
                made -> location(district, body, made.record()));
    }

    @POST
    @Path("/{member}/chair")
    @DoesWithMember(MemberAct.GIVE_CHAIR)
    public Answer<Thing<Member>> giveChair(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            GivenChair given) {
        return room.change(
                (service, me) -> service.member(me, district, body, id),
                told(district, body, (service, me) -> service.giveChair(me, district, body, id, given)));
    }

    @POST
    @Path("/{member}/withdrawal")
    @DoesWithMember(MemberAct.TAKE_BACK)
    public Answer<Thing<Member>> takeBack(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            NoFields nothing) {
        return room.change(
                (service, me) -> service.member(me, district, body, id),
                told(district, body, (service, me) -> service.takeBack(me, district, body, id)));
    }

    /** Answers what was there. */
    @POST
    @Path("/{member}/removal")
    @DoesWithMember(MemberAct.REMOVE)
    public Answer<Member> remove(
            @PathParam("district") String district,
            @PathParam("id") String body,
            @PathParam("member") String id,
            NoFields nothing) {
        return room.change(
                (service, me) -> service.member(me, district, body, id),
                (service, me) -> service.remove(me, district, body, id));
    }

    private static String location(String district, String body, Member member) {
        return "/committee/bodies/" + district + "/" + body + "/members/" + member.id();
    }

    /** With what can be done with the member, whose address names the body too. */
    private static BiFunction<MemberAdmin, Caller, Thing<Member>> told(
            String district, String body, BiFunction<MemberAdmin, Caller, Member> act) {
        return (service, me) -> {
            Member member = act.apply(service, me);
            List<Possible> possible = service.possible(me, district, body, member.id());
            return new Thing<>(member, possible);
        };
    }
}
