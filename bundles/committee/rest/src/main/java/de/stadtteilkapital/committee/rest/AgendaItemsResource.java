package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.AgendaItemAct;
import de.stadtteilkapital.committee.api.AgendaService;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.RecusalService;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.api.VoteService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
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

/** Agenda items with their papers, exclusions and votes (rows 19 and 20). */
@Component(service = AgendaItemsResource.class)
@ApiResource
@Path("/committee/agenda-items/{item}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AgendaItemsResource {
    private static final String ITEMS = "/committee/agenda-items/";

    private final Room<AgendaService> agenda;
    private final Things<AgendaService, AgendaItem> items;
    private final Room<RecusalService> recusals;
    private final Room<VoteService> votes;

    @Activate
    public AgendaItemsResource(@Reference Rooms rooms) {
        agenda = rooms.of(AgendaService.class);
        items = agenda.things((service, me, item) -> service.possible(me, item.id()));
        recusals = rooms.of(RecusalService.class);
        votes = rooms.of(VoteService.class);
    }

    @GET
    @May(CommitteeRight.READ)
    public Answer<Thing<AgendaItem>> item(@PathParam("item") String item) {
        return items.read((service, me) -> service.item(me, item));
    }

    /** What the item's digest was taken over, byte for byte. */
    @GET
    @Path("/papers")
    @May(CommitteeRight.DELIBERATE)
    public Answer<Document> papers(@PathParam("item") String item) {
        return agenda.document((service, me) -> new Document(
                MediaType.APPLICATION_JSON,
                "vorlage.json",
                service.papers(me, item).json()));
    }

    @POST
    @Path("/recusals")
    @DoesWithAgendaItem(AgendaItemAct.EXCLUDE_MEMBER)
    @Creates
    public Answer<Recusal> recuse(@PathParam("item") String item, NewRecusal recusal) {
        return recusals.create(
                (service, me) -> service.item(me, item),
                (service, me) -> service.recuse(me, item, recusal),
                made -> ITEMS + made.item() + "/recusals/" + made.id());
    }

    @GET
    @Path("/recusals")
    @May(CommitteeRight.DELIBERATE)
    public Answer<Page<Recusal>> recusals(@PathParam("item") String item, @Context UriInfo uri) {
        Pages.whole(uri);
        return recusals.list((service, me) -> service.recusals(me, item));
    }

    @GET
    @Path("/recusals/{id}")
    @May(CommitteeRight.DELIBERATE)
    public Answer<Recusal> recusal(@PathParam("item") String item, @PathParam("id") String id) {
        return recusals.read((service, me) -> service.recusal(me, item, id));
    }

    @POST
    @Path("/votes")
    @DoesWithAgendaItem(AgendaItemAct.VOTE)
    @Creates
    public Answer<Vote> vote(@PathParam("item") String item, NewVote vote) {
        return votes.create(
                (service, me) -> service.item(me, item),
                (service, me) -> service.vote(me, item, vote),
                made -> ITEMS + made.item() + "/votes/" + made.id());
    }

    @GET
    @Path("/votes")
    @May(CommitteeRight.READ)
    public Answer<Page<Vote>> votes(@PathParam("item") String item, @Context UriInfo uri) {
        Pages.whole(uri);
        return votes.list((service, me) -> service.votes(me, item));
    }

    @GET
    @Path("/votes/{id}")
    @May(CommitteeRight.READ)
    public Answer<Vote> vote(@PathParam("item") String item, @PathParam("id") String id) {
        return votes.read((service, me) -> service.vote(me, item, id));
    }
}
