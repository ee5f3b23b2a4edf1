package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.CriteriaAct;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.CriterionAdmin;
import de.stadtteilkapital.applications.api.NewCriteriaSet;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sets of criteria of a district: what held, holds and comes. */
@Component(service = CriteriaSetsResource.class)
@ApiResource
@Path("/applications/districts/{district}/criteria-sets")
@Produces(MediaType.APPLICATION_JSON)
public final class CriteriaSetsResource {
    private final Room<CriterionAdmin> room;
    private final Things<CriterionAdmin, CriteriaSet> sets;

    @Activate
    public CriteriaSetsResource(@Reference Rooms rooms) {
        room = rooms.of(CriterionAdmin.class);
        sets = room.things((service, me, set) -> service.possible(me, set.district(), set.id()));
    }

    /** The latest first; the list is whole. */
    @GET
    @May(ApplicationRight.FOLLOW_CRITERIA)
    public Answer<Page<CriteriaSet>> sets(@PathParam("district") String district) {
        return room.list((service, me) -> Page.whole(service.sets(me, district)));
    }

    @GET
    @Path("/{id}")
    @May(ApplicationRight.FOLLOW_CRITERIA)
    public Answer<Thing<CriteriaSet>> set(@PathParam("district") String district, @PathParam("id") String id) {
        return sets.read((service, me) -> service.set(me, district, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(ApplicationRight.KEEP_CRITERIA)
    public Answer<Thing<CriteriaSet>> enter(@PathParam("district") String district, NewCriteriaSet asked) {
        return sets.create(
                (service, me) -> service.sets(me, district),
                (service, me) -> service.enter(me, district, asked),
                made -> "/applications/districts/" + district + "/criteria-sets/" + made.id());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithCriteria(CriteriaAct.WITHDRAW)
    public Answer<Thing<CriteriaSet>> withdraw(
            @PathParam("district") String district, @PathParam("id") String id, NoFields nothing) {
        return sets.change(
                (service, me) -> service.set(me, district, id), (service, me) -> service.withdraw(me, district, id));
    }
}
