package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.SponsorAct;
import de.stadtteilkapital.applications.api.SponsorRow;
import de.stadtteilkapital.applications.api.SponsorService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Those who carry projects (row 6). */
@Component(service = SponsorsResource.class)
@ApiResource
@Path(SponsorsResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SponsorsResource {
    static final String PATH = "/applications/sponsors";

    private final Room<SponsorService> room;
    private final Things<SponsorService, Sponsor> sponsors;

    @Activate
    public SponsorsResource(@Reference Rooms rooms) {
        room = rooms.of(SponsorService.class);
        sponsors = room.things((service, me, sponsor) -> service.possible(me, sponsor.id()));
    }

    @GET
    @Searched
    @May(ApplicationRight.READ_SPONSORS)
    public Answer<Page<SponsorRow>> sponsors(@Context UriInfo uri) {
        return room.list((service, me) -> service.sponsors(me, Pages.of(uri)));
    }

    /** Without what can be done with it: who registers it acts for it from the next request on. */
    @POST
    @Creates
    @May(ApplicationRight.APPLY)
    public Answer<Sponsor> register(NewSponsor body) {
        return room.create((service, me) -> service.register(me, body), made -> PATH + "/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(ApplicationRight.READ_SPONSORS)
    public Answer<Thing<Sponsor>> sponsor(@PathParam("id") String id) {
        return sponsors.read((service, me) -> service.sponsor(me, id));
    }

    @PUT
    @Path("/{id}")
    @DoesWithSponsor(SponsorAct.CHANGE)
    public Answer<Thing<Sponsor>> change(@PathParam("id") String id, NewSponsor body) {
        return sponsors.replace(
                (service, me) -> service.sponsor(me, id), (service, me) -> service.change(me, id, body));
    }
}
