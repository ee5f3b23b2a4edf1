package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.May;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The demonstration's business clock, so that a project's year can be walked in minutes. */
@Component(service = ClockResource.class)
@ApiResource
@Path("/demonstration/clock")
@Produces(MediaType.APPLICATION_JSON)
public final class ClockResource {
    private final Room<DemonstrationClock> room;

    @Activate
    public ClockResource(@Reference Rooms rooms, @Reference DemonstrationClock clock) {
        room = rooms.own(clock);
    }

    @GET
    @Allowed
    public Answer<DemonstrationClock.Standing> clock() {
        return room.read((clock, me) -> clock.standing());
    }

    /** Without If-Match: the clock only goes forwards, so nobody overwrites what somebody else has set. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @May(HouseRight.OPERATE)
    public Answer<DemonstrationClock.Standing> move(NewOffset offset) {
        return room.change((clock, me) -> clock.standing(), (clock, me) -> clock.move(me, offset));
    }
}
