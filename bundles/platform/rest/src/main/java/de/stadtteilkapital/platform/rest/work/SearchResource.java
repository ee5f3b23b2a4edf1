package de.stadtteilkapital.platform.rest.work;

import de.stadtteilkapital.platform.api.work.Search;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the caller looks for, in all rooms. */
@Component(service = SearchResource.class)
@ApiResource
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private final Room<Search> room;

    @Activate
    public SearchResource(@Reference Rooms rooms) {
        room = rooms.of(Search.class);
    }

    @GET
    @Allowed
    public Answer<Search.Findings> search(@QueryParam("q") @DefaultValue("") String q) {
        return room.read((search, me) -> search.of(me, new Sought(q)));
    }
}
