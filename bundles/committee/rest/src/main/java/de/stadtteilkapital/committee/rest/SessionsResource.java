package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.MinutesService;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.committee.api.SessionService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.platform.rest.Things;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions and their invitation (rows 15 and 17), and the minutes as PDF. */
@Component(service = SessionsResource.class)
@ApiResource
@Path("/committee/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionsResource {
    private final Room<SessionService> room;
    private final Things<SessionService, Session> sessions;
    private final Room<MinutesService> minutes;

    @Activate
    public SessionsResource(@Reference Rooms rooms) {
        room = rooms.of(SessionService.class);
        sessions = room.things((service, me, session) -> service.possible(me, session.id()));
        minutes = rooms.of(MinutesService.class);
    }

    @POST
    @May(CommitteeRight.PREPARE)
    @Creates
    public Answer<Thing<Session>> plan(NewSession session) {
        return sessions.create((service, me) -> service.plan(me, session), made -> "/committee/sessions/" + made.id());
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
    public Answer<Thing<Session>> session(@PathParam("id") String id) {
        return sessions.read((service, me) -> service.session(me, id));
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
        return minutes.document(
                (service, me) -> new Document("application/pdf", "niederschrift.pdf", service.minutesPdf(me, id)));
    }

    @POST
    @Path("/{id}/invitation")
    @DoesWithSession(SessionAct.INVITE)
    public Answer<Thing<Session>> invite(@PathParam("id") String id, Invitation invitation) {
        return sessions.change(
                (service, me) -> service.session(me, id), (service, me) -> service.invite(me, id, invitation));
    }
}
