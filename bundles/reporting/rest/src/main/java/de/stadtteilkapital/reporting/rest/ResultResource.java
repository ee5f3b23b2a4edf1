package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.reporting.api.NewResults;
import de.stadtteilkapital.reporting.api.ProjectResults;
import de.stadtteilkapital.reporting.api.ReportingRight;
import de.stadtteilkapital.reporting.api.ResultAct;
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
    private final Things<ResultService, ProjectResults> results;

    @Activate
    public ResultResource(@Reference Rooms rooms) {
        results = rooms.of(ResultService.class)
                .things((service, me, recorded) -> service.possible(me, recorded.application()));
    }

    @GET
    @May(ReportingRight.READ_RESULTS)
    public Answer<Thing<ProjectResults>> results(@PathParam("applicationId") String application) {
        return results.read((service, me) -> service.results(me, application));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Does(ResultAct.RECORD)
    public Answer<Thing<ProjectResults>> record(@PathParam("applicationId") String application, NewResults stated) {
        return results.replace(
                (service, me) -> service.results(me, application),
                (service, me) -> service.record(me, application, stated));
    }
}
