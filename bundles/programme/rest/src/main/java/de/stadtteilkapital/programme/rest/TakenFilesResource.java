package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import de.stadtteilkapital.programme.api.file.FileAct;
import de.stadtteilkapital.programme.api.file.TakenFile;
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

/** The files that were taken of a district, each of which can be taken back while nothing refers to what it brought. */
@Component(service = TakenFilesResource.class)
@ApiResource
@Path("/programme/districts/{district}/taken-files")
@Produces(MediaType.APPLICATION_JSON)
public final class TakenFilesResource {
    private final Room<DistrictFile> room;
    private final Things<DistrictFile, TakenFile> things;

    @Activate
    public TakenFilesResource(@Reference Rooms rooms) {
        room = rooms.of(DistrictFile.class);
        things = room.things((service, me, file) -> service.possible(me, file.district(), file.id()));
    }

    /** The last first. */
    @GET
    @May(ProgrammeRight.KEEP)
    public Answer<Page<TakenFile>> taken(@PathParam("district") String district, @Context UriInfo uri) {
        return room.list((service, me) -> service.taken(me, district, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(ProgrammeRight.KEEP)
    public Answer<Thing<TakenFile>> one(@PathParam("district") String district, @PathParam("id") String id) {
        return things.read((service, me) -> service.taken(me, district, id));
    }

    @POST
    @Path("/{id}/taking-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithFile(FileAct.TAKE_BACK)
    public Answer<Thing<TakenFile>> takeBack(
            @PathParam("district") String district, @PathParam("id") String id, NoFields nothing) {
        return things.change(
                (service, me) -> service.taken(me, district, id), (service, me) -> service.takeBack(me, district, id));
    }
}
