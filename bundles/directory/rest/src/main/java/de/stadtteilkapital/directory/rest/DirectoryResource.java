package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import java.util.Arrays;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who I am, and what roles there are: for everyone who has logged in. */
@Component(service = DirectoryResource.class)
@ApiResource
@Path("/directory")
@Produces(MediaType.APPLICATION_JSON)
public final class DirectoryResource {
    private final Room<DirectoryService> room;

    @Activate
    public DirectoryResource(@Reference Rooms rooms) {
        room = rooms.of(DirectoryService.class);
    }

    @GET
    @Path("/me")
    @Allowed
    public Answer<Me> me() {
        return room.read((service, me) -> Me.of(me, service.loginOf(me).orElse(null)));
    }

    /** All of them, on one page. */
    @GET
    @Path("/roles")
    @Allowed
    public Answer<Page<RoleMeaning>> roles() {
        return room.list((service, me) ->
                new Page<>(Arrays.stream(Role.values()).map(RoleMeaning::of).toList(), null));
    }
}
