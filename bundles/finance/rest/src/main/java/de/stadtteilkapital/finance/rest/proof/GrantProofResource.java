package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The proof of use of a grant (row 33). */
@Component(service = GrantProofResource.class)
@ApiResource
@Path("/finance/grants/{grant}/proof-of-use")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GrantProofResource {
    private final Room<UseService> room;

    @Activate
    public GrantProofResource(@Reference Rooms rooms) {
        room = rooms.of(UseService.class);
    }

    @POST
    @Creates
    @May(FinanceRight.USE)
    public Answer<ProofOfUse> submit(@PathParam("grant") String grant, NewProofOfUse proof) {
        return room.create(
                (use, me) -> use.grant(me, grant),
                (use, me) -> use.submit(me, grant, proof),
                made -> "/finance/proofs-of-use/" + made.id());
    }
}
