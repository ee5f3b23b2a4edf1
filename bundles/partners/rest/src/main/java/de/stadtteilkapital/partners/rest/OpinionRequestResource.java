package de.stadtteilkapital.partners.rest;

import de.stadtteilkapital.partners.api.CaseAct;
import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.partners.api.NewOpinionRequest;
import de.stadtteilkapital.partners.api.Opinion;
import de.stadtteilkapital.partners.api.OpinionAct;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerRight;
import de.stadtteilkapital.partners.api.PartnerService;
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

/** What offices are asked and what they answer (rows 12 and 13). */
@Component(service = OpinionRequestResource.class)
@ApiResource
@Path("/partners/opinion-requests")
@Produces(MediaType.APPLICATION_JSON)
public final class OpinionRequestResource {
    private final Room<PartnerService> room;
    private final Things<PartnerService, OpinionRequest> requests;

    @Activate
    public OpinionRequestResource(@Reference Rooms rooms) {
        room = rooms.of(PartnerService.class);
        requests = room.things((service, me, request) -> service.possible(me, request.id()));
    }

    @GET
    @May(PartnerRight.READ)
    public Answer<Page<OpinionRequest>> requests(@Context UriInfo uri) {
        return room.list((service, me) -> service.requests(me, Pages.of(uri)));
    }

    /** Asks an office by hand. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @DoesWithApplication(CaseAct.ASK_OFFICE)
    public Answer<Thing<OpinionRequest>> ask(NewOpinionRequest asked) {
        return requests.create(
                (service, me) -> service.ask(me, asked), made -> "/partners/opinion-requests/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(PartnerRight.READ)
    public Answer<Thing<OpinionRequest>> request(@PathParam("id") String id) {
        return requests.read((service, me) -> service.request(me, id));
    }

    @GET
    @Path("/{id}/opinion")
    @May(PartnerRight.READ)
    public Answer<Opinion> opinion(@PathParam("id") String id) {
        return room.read((service, me) -> service.opinion(me, id));
    }

    @POST
    @Path("/{id}/opinion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @Does(OpinionAct.GIVE)
    public Answer<Opinion> give(@PathParam("id") String id, NewOpinion opinion) {
        return room.create(
                (service, me) -> service.request(me, id),
                (service, me) -> service.give(me, id, opinion),
                given -> "/partners/opinion-requests/" + given.request() + "/opinion");
    }
}
