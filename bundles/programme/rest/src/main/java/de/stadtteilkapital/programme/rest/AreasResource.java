package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.PathDay;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.programme.api.AreaAct;
import de.stadtteilkapital.programme.api.AreaAdmin;
import de.stadtteilkapital.programme.api.AskedAreas;
import de.stadtteilkapital.programme.api.DistrictAreas;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The funding areas of a district in their versions. */
@Component(service = AreasResource.class)
@ApiResource
@Path("/programme/districts/{district}/areas")
@Produces(MediaType.APPLICATION_JSON)
public final class AreasResource {
    private final Things<AreaAdmin, DistrictAreas> things;

    @Activate
    public AreasResource(@Reference Rooms rooms) {
        things = rooms.of(AreaAdmin.class).things((service, me, areas) -> service.possible(me, areas.district()));
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public Answer<Thing<DistrictAreas>> areas(@PathParam("district") String district) {
        return things.read((service, me) -> service.areas(me, district));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithArea(AreaAct.SET)
    public Answer<Thing<DistrictAreas>> set(@PathParam("district") String district, AskedAreas asked) {
        return things.replace(
                (service, me) -> service.areas(me, district), (service, me) -> service.set(me, district, asked));
    }

    @POST
    @Path("/{from}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithArea(AreaAct.WITHDRAW)
    public Answer<Thing<DistrictAreas>> withdraw(
            @PathParam("district") String district, @PathParam("from") String from, NoFields nothing) {
        return things.change(
                (service, me) -> service.areas(me, district),
                (service, me) -> service.withdraw(me, district, PathDay.of(from)));
    }
}
