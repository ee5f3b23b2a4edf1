package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewPurge;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeAct;
import de.stadtteilkapital.applications.api.PurgeService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
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

/** Purges of ideas and advice cases whose retention is over. */
@Component(service = PurgesResource.class)
@ApiResource
@Path(PurgesResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PurgesResource {
    static final String PATH = "/applications/purges";

    private final Room<PurgeService> room;
    private final Things<PurgeService, Purge> purges;

    @Activate
    public PurgesResource(@Reference Rooms rooms) {
        room = rooms.of(PurgeService.class);
        purges = room.things((service, me, purge) -> service.possible(me, purge.id()));
    }

    @GET
    @May(ApplicationRight.FOLLOW_PURGES)
    public Answer<Page<Purge>> purges(@Context UriInfo uri) {
        return room.list((service, me) -> service.purges(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(ApplicationRight.FOLLOW_PURGES)
    public Answer<Thing<Purge>> purge(@PathParam("id") String id) {
        return purges.read((service, me) -> service.purge(me, id));
    }

    @POST
    @Creates
    @May(ApplicationRight.PROPOSE_PURGE)
    public Answer<Thing<Purge>> propose(NewPurge body) {
        return purges.create((service, me) -> service.propose(me, body), made -> PATH + "/" + made.id());
    }

    @POST
    @Path("/{id}/confirmation")
    @DoesWithPurge(PurgeAct.CONFIRM)
    public Answer<Thing<Purge>> confirm(@PathParam("id") String id, NoFields nothing) {
        return purges.change((service, me) -> service.purge(me, id), (service, me) -> service.confirm(me, id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @DoesWithPurge(PurgeAct.WITHDRAW)
    public Answer<Thing<Purge>> withdraw(@PathParam("id") String id, NoFields nothing) {
        return purges.change((service, me) -> service.purge(me, id), (service, me) -> service.withdraw(me, id));
    }
}
