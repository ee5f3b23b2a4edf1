package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.ProofService;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proofs of use (row 33). */
@Component(service = ProofsResource.class)
@ApiResource
@Path("/finance/proofs-of-use")
@Produces(MediaType.APPLICATION_JSON)
public final class ProofsResource {
    private final Room<ProofService> room;
    private final Things<ProofService, ProofOfUse> proofs;

    @Activate
    public ProofsResource(@Reference Rooms rooms) {
        room = rooms.of(ProofService.class);
        proofs = room.things((service, me, proof) -> service.possible(me, proof.id()));
    }

    @GET
    @May(FinanceRight.READ_GRANTS)
    public Answer<Page<ProofOfUse>> proofs(@Context UriInfo uri) {
        return room.list((service, me) -> service.proofs(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Thing<ProofOfUse>> proof(@PathParam("id") String id) {
        return proofs.read((service, me) -> service.proof(me, id));
    }
}
