package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import de.stadtteilkapital.programme.api.ChangedDistrict;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictAct;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.DistrictRow;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.ProgrammeService;
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

/** Districts (row 1): everybody reads them, whoever keeps the programme there sets them up and changes them. */
@Component(service = DistrictsResource.class)
@ApiResource
@Path("/programme/districts")
@Produces(MediaType.APPLICATION_JSON)
public final class DistrictsResource {
    private final Room<ProgrammeService> programme;
    private final Room<DistrictAdmin> admin;
    private final Things<DistrictAdmin, District> things;

    @Activate
    public DistrictsResource(@Reference Rooms rooms) {
        programme = rooms.of(ProgrammeService.class);
        admin = rooms.of(DistrictAdmin.class);
        things = admin.things((service, me, district) -> service.possible(me, district.id()));
    }

    @GET
    @Open
    public Answer<Page<DistrictRow>> districts(@Context UriInfo uri) {
        return programme.list((service, me) -> service.districts(Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @Open
    public Answer<Thing<District>> district(@PathParam("id") String id) {
        return things.read((service, me) -> service.district(me, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates
    @May(ProgrammeRight.KEEP)
    public Answer<Thing<District>> found(NewDistrict district) {
        return things.create((service, me) -> service.found(me, district), made -> "/programme/districts/" + made.id());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithDistrict(DistrictAct.CHANGE)
    public Answer<Thing<District>> change(@PathParam("id") String id, ChangedDistrict asked) {
        return things.replace(
                (service, me) -> service.district(me, id), (service, me) -> service.change(me, id, asked));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @DoesWithDistrict(DistrictAct.REMOVE)
    public Answer<District> remove(@PathParam("id") String id, NoFields nothing) {
        return admin.change((service, me) -> service.district(me, id), (service, me) -> service.remove(me, id));
    }
}
