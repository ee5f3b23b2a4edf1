package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.CommitteeService;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions, their agenda, invitation and attendance (rows 15 to 18), and the minutes as PDF. */
@Component(service = SessionsResource.class)
@ApiResource
@Path("/committee/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionsResource {
    /** Who is present. */
    public record Presence(@Most(200) @Longest(60) List<String> present) {

        public Presence {
            present = Require.list("present", Require.present("present", present));
        }
    }

    /** Who is to record it. */
    public record Recorder(@Longest(60) String member) {
        public Recorder {
            member = Require.text("member", member);
        }
    }

    private final Room<CommitteeService> room;

    @Activate
    public SessionsResource(@Reference Rooms rooms) {
        room = rooms.of(CommitteeService.class);
    }

    @POST
    @May(CommitteeRight.PREPARE)
    @Creates
    public Answer<Session> plan(NewSession session) {
        return room.create((service, me) -> service.plan(me, session), made -> "/committee/sessions/" + made.id());
    }

    @GET
    @Searched
    @May(CommitteeRight.READ)
    public Answer<Page<Session>> sessions(@Context UriInfo uri) {
        return room.list((service, me) -> service.sessions(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(CommitteeRight.READ)
    public Answer<Session> session(@PathParam("id") String id) {
        return room.read((service, me) -> service.session(me, id));
    }

    @GET
    @Path("/{id}/calendar.ics")
    @Produces("text/calendar")
    @May(CommitteeRight.READ)
    public Answer<Document> calendar(@PathParam("id") String id) {
        return room.document((service, me) -> new Document(
                "text/calendar; charset=utf-8",
                "sitzung.ics",
                SessionCalendar.of(service.session(me, id)).getBytes(StandardCharsets.UTF_8)));
    }

    @GET
    @Path("/{id}/minutes.pdf")
    @Produces("application/pdf")
    @May(CommitteeRight.READ)
    public Answer<Document> pdf(@PathParam("id") String id) {
        return room.document(
                (service, me) -> new Document("application/pdf", "niederschrift.pdf", service.minutesPdf(me, id)));
    }

    @POST
    @Path("/{id}/invitation")
    @May(CommitteeRight.PREPARE)
    public Answer<Session> invite(@PathParam("id") String id, Invitation invitation) {
        return room.change(
                (service, me) -> service.session(me, id), (service, me) -> service.invite(me, id, invitation));
    }

    @GET
    @Path("/{id}/agenda-items")
    @May(CommitteeRight.READ)
    public Answer<Page<AgendaItem>> agenda(@PathParam("id") String id, @Context UriInfo uri) {
        Pages.whole(uri);
        return room.list((service, me) -> service.agenda(me, id));
    }

    @POST
    @Path("/{id}/agenda-items")
    @May(CommitteeRight.PREPARE)
    @Creates
    public Answer<AgendaItem> add(@PathParam("id") String id, NewAgendaItem item) {
        return room.create(
                (service, me) -> service.session(me, id),
                (service, me) -> service.add(me, id, item),
                made -> "/committee/agenda-items/" + made.id());
    }

    @GET
    @Path("/{id}/attendance")
    @May(CommitteeRight.READ)
    public Answer<Attendance> attendance(@PathParam("id") String id) {
        return room.read((service, me) -> service.attendance(me, id));
    }

    @PUT
    @Path("/{id}/attendance")
    @May(CommitteeRight.DELIBERATE)
    public Answer<Attendance> attend(@PathParam("id") String id, Presence presence) {
        return room.replace(
                (service, me) -> service.attendance(me, id),
                (service, me) -> service.attend(me, id, presence.present()));
    }

    @POST
    @Path("/{id}/attendance/recorder")
    @May(CommitteeRight.CHAIR)
    public Answer<Attendance> entrust(@PathParam("id") String id, Recorder recorder) {
        return room.change(
                (service, me) -> service.attendance(me, id),
                (service, me) -> service.entrustAttendance(me, id, recorder.member()));
    }
}
