package de.stadtteilkapital.platform.rest.work;

import de.stadtteilkapital.platform.api.work.Worklist;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What needs the caller, of all rooms, due first. */
@Component(service = WorklistResource.class)
@ApiResource
@Path("/worklist")
@Produces(MediaType.APPLICATION_JSON)
public final class WorklistResource {
    private final Room<Worklist> room;

    @Activate
    public WorklistResource(@Reference Rooms rooms) {
        room = rooms.of(Worklist.class);
    }

    @GET
    @Allowed
    public Answer<Worklist.Gathered> worklist() {
        return room.read(Worklist::of);
    }
}
