package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ProjectResults;
import de.stadtteilkapital.reporting.api.ReportingRight;
import de.stadtteilkapital.reporting.api.ResultService;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Results of a project (row 32). */
@Component(service = ResultResource.class)
@ApiResource
@Path("/reporting/projects/{applicationId}/results")
@Produces(MediaType.APPLICATION_JSON)
public final class ResultResource {
    private final Room<ResultService> room;

    @Activate
    public ResultResource(@Reference Rooms rooms) {
        room = rooms.of(ResultService.class);
    }

    @GET
    @May(ReportingRight.READ_RESULTS)
    public Answer<ProjectResults> results(@PathParam("applicationId") String application) {
        return room.read((service, me) -> service.results(me, application));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @May(ReportingRight.RECORD_RESULTS)
    public Answer<ProjectResults> record(@PathParam("applicationId") String application, NewResults results) {
        return room.replace(
                (service, me) -> service.results(me, application),
                (service, me) -> service.record(me, application, results));
    }
}
