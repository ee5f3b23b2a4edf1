package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.AttendanceService;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is present in a session (row 18). */
@Component(service = AttendanceResource.class)
@ApiResource
@Path("/committee/sessions/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AttendanceResource {
    /** Who is present, and who presides where it is not the chair. */
    @LabelsOf(Attendance.class)
    public record Presence(
            @Most(200) @Longest(60) List<String> present,
            @Nullable @Longest(60) String presiding) {
        public Presence {
            Input in = Input.of(Presence.class);
            present = in.list("present", in.present("present", present));
            presiding = presiding == null || presiding.isBlank() ? null : presiding.strip();
            in.refuse();
        }
    }

    /** Who is to record it. */
    public record Recorder(@Longest(60) String member) {
        public Recorder {
            Input in = Input.of(Recorder.class);
            member = in.text("member", member);
            in.refuse();
        }
    }

    private final Room<AttendanceService> room;

    @Activate
    public AttendanceResource(@Reference Rooms rooms) {
        room = rooms.of(AttendanceService.class);
    }

    @GET
    @May(CommitteeRight.READ)
    public Answer<Attendance> attendance(@PathParam("id") String session) {
        return room.read((service, me) -> service.attendance(me, session));
    }

    @PUT
    @DoesWithSession(SessionAct.RECORD_ATTENDANCE)
    public Answer<Attendance> attend(@PathParam("id") String session, Presence presence) {
        return room.replace(
                (service, me) -> service.attendance(me, session),
                (service, me) -> service.attend(me, session, presence.present(), presence.presiding()));
    }

    @POST
    @Path("/recorder")
    @DoesWithSession(SessionAct.ENTRUST_ATTENDANCE)
    public Answer<Attendance> entrust(@PathParam("id") String session, Recorder recorder) {
        return room.change(
                (service, me) -> service.attendance(me, session),
                (service, me) -> service.entrustAttendance(me, session, recorder.member()));
    }
}
