package de.stadtteilkapital.platform.rest.events;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Feed;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The feed of events (row 40): what the caller may see, as CloudEvents, in order. */
@Component(service = EventsResource.class)
@ApiResource
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
public final class EventsResource {
    private final Room<EventLog> room;

    @Activate
    public EventsResource(@Reference Rooms rooms) {
        room = rooms.of(EventLog.class);
    }

    @GET
    @Allowed
    @Feed
    public Answer<Page<CloudEvent>> after(
            @QueryParam(Feed.AFTER) @DefaultValue(Feed.BEGINNING) String after,
            @Parameter(schema = @Schema(type = "integer")) @QueryParam("limit") String limit) {
        int most = Pages.limit(limit);
        return room.list((log, me) -> log.after(me, Pages.after(after), most).map(CloudEvent::of));
    }
}
