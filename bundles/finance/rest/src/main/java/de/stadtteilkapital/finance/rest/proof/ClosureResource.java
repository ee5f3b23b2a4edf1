package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The closure of a grant (row 35). */
@Component(service = ClosureResource.class)
@ApiResource
@Path("/finance/grants/{grant}/closure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ClosureResource {
    private final Things<UseService, Grant> grants;

    @Activate
    public ClosureResource(@Reference Rooms rooms) {
        grants = rooms.of(UseService.class).things((use, me, grant) -> use.possible(me, grant.id()));
    }

    @POST
    @DoesWithUse(UseAct.CLOSE)
    public Answer<Thing<Grant>> close(@PathParam("grant") String grant, NoFields none) {
        return grants.change((use, me) -> use.grant(me, grant), (use, me) -> use.close(me, grant));
    }
}
