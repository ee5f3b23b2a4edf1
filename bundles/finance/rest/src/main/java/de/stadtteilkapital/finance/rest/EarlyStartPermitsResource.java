package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.EarlyStartAct;
import de.stadtteilkapital.finance.api.EarlyStartPermit;
import de.stadtteilkapital.finance.api.EarlyStartService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewEarlyStartPermit;
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

/** Permits to begin before anything is granted (row 23). */
@Component(service = EarlyStartPermitsResource.class)
@ApiResource
@Path(EarlyStartPermitsResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EarlyStartPermitsResource {
    static final String PATH = "/finance/early-start-permits";

    private final Room<EarlyStartService> room;

    @Activate
    public EarlyStartPermitsResource(@Reference Rooms rooms) {
        room = rooms.of(EarlyStartService.class);
    }

    @GET
    @May(FinanceRight.READ_GRANTS)
    public Answer<Page<EarlyStartPermit>> permits(@Context UriInfo uri) {
        return room.list((starts, me) -> starts.permits(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @DoesBeforeGrant(EarlyStartAct.PERMIT)
    public Answer<EarlyStartPermit> permit(NewEarlyStartPermit permit) {
        return room.create((starts, me) -> starts.permit(me, permit), made -> PATH + "/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<EarlyStartPermit> permit(@PathParam("id") String id) {
        return room.read((starts, me) -> starts.permit(me, id));
    }

    @GET
    @Path("/{id}/permit.pdf")
    @Produces("application/pdf")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Document> letter(@PathParam("id") String id) {
        return room.document(
                (starts, me) -> new Document("application/pdf", "vorzeitiger-beginn.pdf", starts.letter(me, id)));
    }
}
