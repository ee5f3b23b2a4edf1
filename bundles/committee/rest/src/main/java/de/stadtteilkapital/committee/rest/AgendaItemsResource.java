package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.CommitteeService;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
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

/** Agenda items with their papers, exclusions and votes (rows 19 and 20). */
@Component(service = AgendaItemsResource.class)
@ApiResource
@Path("/committee/agenda-items/{item}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgendaItemsResource {
    private static final String ITEMS = "/committee/agenda-items/";

    private final Room<CommitteeService> room;

    @Activate
    public AgendaItemsResource(@Reference Rooms rooms) {
        room = rooms.of(CommitteeService.class);
    }

    @GET
    @May(CommitteeRight.READ)
    public Answer<AgendaItem> item(@PathParam("item") String item) {
        return room.read((service, me) -> service.item(me, item));
    }

    /** What the item's digest was taken over, byte for byte. */
    @GET
    @Path("/papers")
    @May(CommitteeRight.DELIBERATE)
    public Answer<Document> papers(@PathParam("item") String item) {
        return room.document((service, me) -> new Document(
                MediaType.APPLICATION_JSON,
                "vorlage.json",
                service.papers(me, item).json()));
    }

    @POST
    @Path("/recusals")
    @May(CommitteeRight.DELIBERATE)
    @Creates
    public Answer<Recusal> recuse(@PathParam("item") String item, NewRecusal recusal) {
        return room.create(
                (service, me) -> service.item(me, item),
                (service, me) -> service.recuse(me, item, recusal),
                made -> ITEMS + made.item() + "/recusals/" + made.id());
    }

    @GET
    @Path("/recusals")
    @May(CommitteeRight.DELIBERATE)
    public Answer<Page<Recusal>> recusals(@PathParam("item") String item, @Context UriInfo uri) {
        Pages.whole(uri);
        return room.list((service, me) -> service.recusals(me, item));
    }

    @GET
    @Path("/recusals/{id}")
    @May(CommitteeRight.DELIBERATE)
    public Answer<Recusal> recusal(@PathParam("item") String item, @PathParam("id") String id) {
        return room.read((service, me) -> service.recusal(me, item, id));
    }

    @POST
    @Path("/votes")
    @May(CommitteeRight.DELIBERATE)
    @Creates
    public Answer<Vote> vote(@PathParam("item") String item, NewVote vote) {
        return room.create(
                (service, me) -> service.item(me, item),
                (service, me) -> service.vote(me, item, vote),
                made -> ITEMS + made.item() + "/votes/" + made.id());
    }

    @GET
    @Path("/votes")
    @May(CommitteeRight.READ)
    public Answer<Page<Vote>> votes(@PathParam("item") String item, @Context UriInfo uri) {
        Pages.whole(uri);
        return room.list((service, me) -> service.votes(me, item));
    }

    @GET
    @Path("/votes/{id}")
    @May(CommitteeRight.READ)
    public Answer<Vote> vote(@PathParam("item") String item, @PathParam("id") String id) {
        return room.read((service, me) -> service.vote(me, item, id));
    }
}
