package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.reporting.api.ReportingRight;
import de.stadtteilkapital.reporting.api.ResearchExtract;
import de.stadtteilkapital.reporting.api.ResearchService;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The extract for scientific evaluation (row 39). */
@Component(service = ResearchResource.class)
@ApiResource
@Path("/reporting/research-extract")
@Produces(MediaType.APPLICATION_JSON)
public final class ResearchResource {
    private final Room<ResearchService> room;

    @Activate
    public ResearchResource(@Reference Rooms rooms) {
        room = rooms.of(ResearchService.class);
    }

    @GET
    @May(ReportingRight.RESEARCH)
    public Answer<ResearchExtract> extract(@QueryParam("district") String district, @QueryParam("round") String round) {
        return room.read((service, me) -> service.extract(me, district, round));
    }
}
