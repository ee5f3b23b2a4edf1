package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyService;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bodies with their rules; members for those who have logged in. */
@Component(service = BodiesResource.class)
@ApiResource
@Path("/committee/bodies")
@Produces(MediaType.APPLICATION_JSON)
public final class BodiesResource {
    private final Room<BodyService> room;

    @Activate
    public BodiesResource(@Reference Rooms rooms) {
        room = rooms.of(BodyService.class);
    }

    @GET
    @Searched
    @Open
    public Answer<Page<Body>> bodies(@Context UriInfo uri) {
        return room.list((service, me) -> service.bodies(me, Pages.of(uri)));
    }

    @GET
    @Path("/{district}/{id}")
    @Open
    public Answer<Body> body(@PathParam("district") String district, @PathParam("id") String id) {
        return room.read((service, me) -> service.body(me, district, id));
    }
}
