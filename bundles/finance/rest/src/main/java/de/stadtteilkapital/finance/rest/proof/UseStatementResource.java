package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.api.UseStatement;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of a grant, line by line. */
@Component(service = UseStatementResource.class)
@ApiResource
@Path("/finance/grants/{grant}/use-statement")
@Produces(MediaType.APPLICATION_JSON)
public final class UseStatementResource {
    private final Room<UseService> room;

    @Activate
    public UseStatementResource(@Reference Rooms rooms) {
        room = rooms.of(UseService.class);
    }

    @GET
    @May(FinanceRight.READ_GRANTS)
    public Answer<UseStatement> statement(@PathParam("grant") String grant) {
        return room.read((use, me) -> use.statement(me, grant));
    }
}
