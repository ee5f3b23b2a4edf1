package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantAct;
import de.stadtteilkapital.finance.api.GrantRow;
import de.stadtteilkapital.finance.api.GrantService;
import de.stadtteilkapital.finance.api.IssueAct;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Searched;
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

/** Grants (rows 23 to 25). */
@Component(service = GrantsResource.class)
@ApiResource
@Path("/finance/grants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GrantsResource {
    private final Room<GrantService> room;
    private final Things<GrantService, Grant> things;

    @Activate
    public GrantsResource(@Reference Rooms rooms) {
        room = rooms.of(GrantService.class);
        things = room.things((grants, me, grant) -> grants.possible(me, grant.id()));
    }

    @GET
    @Searched
    @May(FinanceRight.READ_GRANTS)
    public Answer<Page<GrantRow>> grants(@Context UriInfo uri) {
        return room.list((grants, me) -> grants.grants(me, Pages.of(uri)));
    }

    @POST
    @Creates
    @DoesWithApplication(IssueAct.ISSUE)
    public Answer<Thing<Grant>> issue(NewGrant grant) {
        return things.create((grants, me) -> grants.issue(me, grant), made -> "/finance/grants/" + made.id());
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Thing<Grant>> grant(@PathParam("id") String id) {
        return things.read((grants, me) -> grants.grant(me, id));
    }

    @GET
    @Path("/{id}/notice.pdf")
    @Produces("application/pdf")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Document> notice(@PathParam("id") String id) {
        return room.document((grants, me) -> new Document("application/pdf", "bescheid.pdf", grants.notice(me, id)));
    }

    @POST
    @Path("/{id}/acceptance")
    @DoesWithGrant(GrantAct.ACCEPT)
    public Answer<Thing<Grant>> accept(@PathParam("id") String id, NoFields none) {
        return things.change((grants, me) -> grants.grant(me, id), (grants, me) -> grants.accept(me, id));
    }
}
