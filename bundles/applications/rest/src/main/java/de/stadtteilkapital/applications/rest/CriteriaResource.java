package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.CriterionService;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The published criteria by which applications are compared: public reading. */
@Component(service = CriteriaResource.class)
@ApiResource
@Path("/applications/criteria")
@Produces(MediaType.APPLICATION_JSON)
public final class CriteriaResource {
    private final Room<CriterionService> room;

    @Activate
    public CriteriaResource(@Reference Rooms rooms) {
        room = rooms.of(CriterionService.class);
    }

    @GET
    @Open
    public Answer<Page<Criterion>> criteria(@Context UriInfo uri) {
        String district = Pages.whole(uri, "district").get("district");
        return room.list((service, me) -> Page.whole(service.criteria(district)));
    }
}
