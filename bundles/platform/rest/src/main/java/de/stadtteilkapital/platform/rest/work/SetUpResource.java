package de.stadtteilkapital.platform.rest.work;

import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.setup.SetUp;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.May;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a district still needs before its first round can open. */
@Component(service = SetUpResource.class)
@ApiResource
@Path("/set-up/{district}")
@Produces(MediaType.APPLICATION_JSON)
public final class SetUpResource {
    private final Room<SetUp> room;

    @Activate
    public SetUpResource(@Reference Rooms rooms) {
        room = rooms.of(SetUp.class);
    }

    @GET
    @May(HouseRight.FOLLOW_SET_UP)
    public Answer<SetUp.SetUpProgress> setUp(@PathParam("district") String district) {
        return room.read((service, me) -> service.of(me, district));
    }
}
