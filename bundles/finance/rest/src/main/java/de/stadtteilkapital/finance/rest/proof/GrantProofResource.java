package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.ProofService;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
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

/** The proof of use of a grant (row 33). */
@Component(service = GrantProofResource.class)
@ApiResource
@Path("/finance/grants/{grant}/proof-of-use")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GrantProofResource {
    private final Things<ProofService, ProofOfUse> proofs;

    @Activate
    public GrantProofResource(@Reference Rooms rooms) {
        proofs = rooms.of(ProofService.class).things((proofs, me, proof) -> proofs.possible(me, proof.id()));
    }

    @POST
    @Creates
    @DoesWithUse({UseAct.SUBMIT_INTERIM_PROOF, UseAct.SUBMIT_FINAL_PROOF})
    public Answer<Thing<ProofOfUse>> submit(@PathParam("grant") String grant, NewProofOfUse proof) {
        return proofs.create(
                (service, me) -> service.grant(me, grant),
                (service, me) -> service.submit(me, grant, proof),
                made -> "/finance/proofs-of-use/" + made.id());
    }
}
