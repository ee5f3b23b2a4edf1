package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.ProgrammeService;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goals and code lists (row 3): public reading. */
@Component(service = ProgrammeResource.class)
@ApiResource
@Path("/programme")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeResource {
    private final Room<ProgrammeService> room;

    @Activate
    public ProgrammeResource(@Reference Rooms rooms) {
        room = rooms.of(ProgrammeService.class);
    }

    @GET
    @Searched
    @Path("/goals")
    @Open
    public Answer<Page<Goal>> goals(@Context UriInfo uri) {
        return room.list((service, me) -> service.goals(Pages.of(uri)));
    }

    @GET
    @Path("/code-lists/{list}")
    @Open
    public Answer<CodeList> codeList(@PathParam("list") String list, @QueryParam("district") String district) {
        return room.read((service, me) -> district == null ? service.codeList(list) : service.codeList(list, district));
    }
}
