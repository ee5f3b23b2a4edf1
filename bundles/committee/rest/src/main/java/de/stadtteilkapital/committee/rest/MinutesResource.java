package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.MinutesService;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The minutes of a session and their signatures (row 21). */
@Component(service = MinutesResource.class)
@ApiResource
@Path("/committee/sessions/{session}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MinutesResource {
    private final Room<MinutesService> room;

    @Activate
    public MinutesResource(@Reference Rooms rooms) {
        room = rooms.of(MinutesService.class);
    }

    @POST
    @DoesWithSession(SessionAct.MAKE_MINUTES)
    @Creates
    public Answer<Minutes> make(@PathParam("session") String session, NoFields body) {
        return room.create(
                (service, me) -> service.session(me, session),
                (service, me) -> service.makeMinutes(me, session),
                made -> "/committee/sessions/" + made.session() + "/minutes");
    }

    @GET
    @May(CommitteeRight.READ)
    public Answer<Minutes> minutes(@PathParam("session") String session) {
        return room.read((service, me) -> service.minutes(me, session));
    }

    /** What the digest was taken over, byte for byte. */
    @GET
    @Path("/frozen")
    @May(CommitteeRight.DELIBERATE)
    public Answer<Document> frozen(@PathParam("session") String session) {
        return room.document((service, me) -> new Document(
                MediaType.APPLICATION_JSON,
                "niederschrift.json",
                service.frozenMinutes(me, session).json()));
    }

    @POST
    @Path("/signature")
    @DoesWithSession(SessionAct.SIGN_MINUTES)
    public Answer<Minutes> sign(@PathParam("session") String session, NoFields body) {
        return room.change((service, me) -> service.minutes(me, session), (service, me) -> service.sign(me, session));
    }
}
