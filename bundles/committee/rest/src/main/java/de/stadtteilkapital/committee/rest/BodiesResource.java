package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.BodyService;
import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.PathDay;
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

/** Bodies with their rules, members for those who have logged in; whoever keeps them founds and changes them. */
@Component(service = BodiesResource.class)
@ApiResource
@Path("/committee/bodies")
@Produces(MediaType.APPLICATION_JSON)
public final class BodiesResource {
    private final Room<BodyService> room;
    private final Things<BodyService, Body> bodies;
    private final Room<CommitteeAdmin> admin;
    private final Things<CommitteeAdmin, Body> kept;

    @Activate
    public BodiesResource(@Reference Rooms rooms) {
        room = rooms.of(BodyService.class);
        bodies = room.things((service, me, body) -> service.possible(me, body.district(), body.id()));
        admin = rooms.of(CommitteeAdmin.class);
        kept = admin.things((service, me, body) -> service.possible(me, body.district(), body.id()));
    }

    @GET
    @Searched
    @Open
    public Answer<Page<Body>> bodies(@Context UriInfo uri) {
        return room.list((service, me) -> service.bodies(me, Pages.of(uri)));
    }

    @GET
    @Path("/{district}/{id}")
    @Open
    public Answer<Thing<Body>> body(@PathParam("district") String district, @PathParam("id") String id) {
        return bodies.read((service, me) -> service.body(me, district, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(CommitteeRight.KEEP_BODIES)
    public Answer<Thing<Body>> found(FoundedBody body) {
        return kept.create(
                (service, me) -> service.found(me, body),
                made -> "/committee/bodies/" + made.district() + "/" + made.id());
    }

    @PUT
    @Path("/{district}/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithBody(BodyAct.CHANGE)
    public Answer<Thing<Body>> change(
            @PathParam("district") String district, @PathParam("id") String id, ChangedBody asked) {
        return kept.replace(
                (service, me) -> service.body(me, district, id),
                (service, me) -> service.change(me, district, id, asked));
    }

    /** All of its own rules from a day on. */
    @POST
    @Path("/{district}/{id}/rules")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithBody(BodyAct.SET_RULES)
    public Answer<Thing<Body>> setRules(
            @PathParam("district") String district, @PathParam("id") String id, OwnRules rules) {
        return kept.change(
                (service, me) -> service.body(me, district, id),
                (service, me) -> service.setRules(me, district, id, rules));
    }

    @POST
    @Path("/{district}/{id}/rules/{from}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithBody(BodyAct.WITHDRAW_RULES)
    public Answer<Thing<Body>> withdrawRules(
            @PathParam("district") String district,
            @PathParam("id") String id,
            @PathParam("from") String from,
            NoFields nothing) {
        return kept.change(
                (service, me) -> service.body(me, district, id),
                (service, me) -> service.withdrawRules(me, district, id, PathDay.of(from)));
    }

    @POST
    @Path("/{district}/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithBody(BodyAct.REMOVE)
    public Answer<Body> remove(@PathParam("district") String district, @PathParam("id") String id, NoFields nothing) {
        return admin.change(
                (service, me) -> service.body(me, district, id), (service, me) -> service.remove(me, district, id));
    }
}
