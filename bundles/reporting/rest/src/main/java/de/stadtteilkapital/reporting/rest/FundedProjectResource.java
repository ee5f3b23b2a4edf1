package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.reporting.api.FundedProject;
import de.stadtteilkapital.reporting.api.FundedProjectService;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was funded, for everyone. */
@Component(service = FundedProjectResource.class)
@ApiResource
@Path("/reporting/funded-projects")
@Produces(MediaType.APPLICATION_JSON)
public final class FundedProjectResource {
    private final Room<FundedProjectService> room;

    @Activate
    public FundedProjectResource(@Reference Rooms rooms) {
        room = rooms.of(FundedProjectService.class);
    }

    @GET
    @Searched
    @Open
    public Answer<Page<FundedProject>> fundedProjects(@Context UriInfo uri) {
        return room.list((service, me) -> service.fundedProjects(Pages.of(uri)));
    }
}
