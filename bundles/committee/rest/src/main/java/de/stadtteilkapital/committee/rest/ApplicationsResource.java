package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.DecisionService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was decided on an application, and what this room lets people do with it. */
@Component(service = ApplicationsResource.class)
@ApiResource
@Path("/committee/applications")
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationsResource {
    private final Things<DecisionService, OfApplication> applications;

    @Activate
    public ApplicationsResource(@Reference Rooms rooms) {
        applications =
                rooms.of(DecisionService.class).things((service, me, of) -> service.possible(me, of.application()));
    }

    @GET
    @Path("/{id}")
    @May(CommitteeRight.READ_DECISION)
    public Answer<Thing<OfApplication>> application(@PathParam("id") String id) {
        return applications.read(
                (service, me) -> new OfApplication(id, service.decision(me, id).orElse(null)));
    }
}
