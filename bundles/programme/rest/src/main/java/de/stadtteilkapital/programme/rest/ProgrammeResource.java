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
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictRow;
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

/** Districts, goals and code lists (rows 1 to 3): public reading. */
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
    @Path("/districts")
    @Open
    public Answer<Page<DistrictRow>> districts(@Context UriInfo uri) {
        return room.list((service, me) -> service.districts(Pages.of(uri)));
    }

    @GET
    @Path("/districts/{id}")
    @Open
    public Answer<District> district(@PathParam("id") String id) {
        return room.read((service, me) -> service.district(id));
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
