package de.stadtteilkapital.platform.rest.health;

import de.stadtteilkapital.platform.api.health.Health;
import de.stadtteilkapital.platform.api.health.HealthReport;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.May;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How this node is, in detail; the public answer at {@code /health/ready} is one word. */
@Component(service = HealthResource.class)
@ApiResource
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private final Room<Health> room;

    @Activate
    public HealthResource(@Reference Rooms rooms) {
        room = rooms.of(Health.class);
    }

    @GET
    @May(HouseRight.OPERATE)
    public Answer<HealthReport> report() {
        return room.read((health, me) -> health.report());
    }
}
