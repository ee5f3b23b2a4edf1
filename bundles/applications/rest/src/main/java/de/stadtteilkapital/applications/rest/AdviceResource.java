package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.AdviceAct;
import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceClosure;
import de.stadtteilkapital.applications.api.AdviceService;
import de.stadtteilkapital.applications.api.AdviceSession;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewAdviceCase;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.platform.rest.Things;
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

/** Advice cases and their talks (rows 4 and 5): the office's. */
@Component(service = AdviceResource.class)
@ApiResource
@Path(AdviceResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AdviceResource {
    static final String PATH = "/applications/advice-cases";

    private final Room<AdviceService> room;
    private final Things<AdviceService, AdviceCase> cases;

    @Activate
    public AdviceResource(@Reference Rooms rooms) {
        room = rooms.of(AdviceService.class);
        cases = room.things((service, me, adviceCase) -> service.possible(me, adviceCase.id()));
    }

    @GET
    @Searched
    @May(ApplicationRight.ADVISE)
    public Answer<Page<AdviceCase>> cases(@Context UriInfo uri) {
        return room.list((service, me) -> service.adviceCases(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @May(ApplicationRight.ADVISE)
    public Answer<Thing<AdviceCase>> open(NewAdviceCase body) {
        return cases.create((service, me) -> service.openAdviceCase(me, body), made -> PATH + "/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(ApplicationRight.ADVISE)
    public Answer<Thing<AdviceCase>> adviceCase(@PathParam("id") String id) {
        return cases.read((service, me) -> service.adviceCase(me, id));
    }

    @GET
    @Path("/{id}/sessions")
    @May(ApplicationRight.ADVISE)
    public Answer<Page<AdviceSession>> sessions(@PathParam("id") String id, @Context UriInfo uri) {
        return room.list((service, me) -> service.adviceSessions(me, id, Pages.of(uri)));
    }

    @POST
    @Path("/{id}/sessions")
    @Creates
    @DoesInAdvice(AdviceAct.NOTE_TALK)
    public Answer<AdviceSession> advise(@PathParam("id") String id, NewAdviceSession body) {
        return room.create(
                (service, me) -> service.adviceCase(me, id),
                (service, me) -> service.advise(me, id, body),
                made -> PATH + "/" + id + "/sessions/" + made.id());
    }

    @POST
    @Path("/{id}/closure")
    @DoesInAdvice(AdviceAct.CLOSE)
    public Answer<Thing<AdviceCase>> close(@PathParam("id") String id, AdviceClosure body) {
        return cases.change((service, me) -> service.adviceCase(me, id), (service, me) -> service.close(me, id, body));
    }

    @GET
    @Path("/{id}/sessions/{session}")
    @May(ApplicationRight.ADVISE)
    public Answer<AdviceSession> session(@PathParam("id") String id, @PathParam("session") String session) {
        return room.read((service, me) -> service.adviceSession(me, id, session));
    }
}
