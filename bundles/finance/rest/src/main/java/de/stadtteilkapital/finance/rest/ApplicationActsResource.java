package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.GrantService;
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

/** What this room lets people do with an application; nothing with one that is not theirs, or not there. */
@Component(service = ApplicationActsResource.class)
@ApiResource
@Path("/finance/applications")
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationActsResource {
    private final Things<GrantService, OfApplication> applications;

    @Activate
    public ApplicationActsResource(@Reference Rooms rooms) {
        applications = rooms.of(GrantService.class)
                .things((service, me, of) -> service.possibleForApplication(me, of.application()));
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.BEGIN)
    public Answer<Thing<OfApplication>> acts(@PathParam("id") String id) {
        return applications.read((service, me) -> new OfApplication(id));
    }
}
