package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.AgendaService;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a session deals with (row 16). */
@Component(service = AgendaResource.class)
@ApiResource
@Path("/committee/sessions/{id}/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgendaResource {
    private final Room<AgendaService> room;
    private final Things<AgendaService, AgendaItem> items;

    @Activate
    public AgendaResource(@Reference Rooms rooms) {
        room = rooms.of(AgendaService.class);
        items = room.things((service, me, item) -> service.possible(me, item.id()));
    }

    @GET
    @May(CommitteeRight.READ)
    public Answer<Page<AgendaItem>> agenda(@PathParam("id") String session, @Context UriInfo uri) {
        Pages.whole(uri);
        return room.list((service, me) -> service.agenda(me, session));
    }

    @POST
    @DoesWithSession(SessionAct.PUT_ON_AGENDA)
    @Creates
    public Answer<Thing<AgendaItem>> add(@PathParam("id") String session, NewAgendaItem item) {
        return items.create(
                (service, me) -> service.session(me, session),
                (service, me) -> service.add(me, session, item),
                made -> "/committee/agenda-items/" + made.id());
    }
}
