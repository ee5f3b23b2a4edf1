package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import java.util.List;
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

/** Proofs of use and their audits (row 34). */
@Component(service = ProofsResource.class)
@ApiResource
@Path("/finance/proofs-of-use")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ProofsResource {
    private final Room<UseService> room;

    @Activate
    public ProofsResource(@Reference Rooms rooms) {
        room = rooms.of(UseService.class);
    }

    /**
     * An audit as it is sent.
     *
     * @param sampleBasis a text where every voucher was looked at, else the ids of those that were
     */
    public record AuditBody(
            @Most(2000) @Longest(200) Object sampleBasis,
            @Most(2000) List<AuditFinding> findings,
            @Longest(4000) @Multiline String note) {
        NewAudit toAudit() {
            if (Require.present("sampleBasis", sampleBasis) instanceof String basis) {
                return new NewAudit(basis, null, findings, note);
            }
            if (sampleBasis instanceof List<?> ids && ids.stream().allMatch(String.class::isInstance)) {
                List<String> sample = ids.stream().map(String.class::cast).toList();
                return new NewAudit(NewAudit.SAMPLE, sample, findings, note);
            }
            throw Refusal.invalid(
                    "/sampleBasis",
                    new Text(
                            "sampleBasis ist ein Text (alle Belege) oder eine Liste von Belegen.",
                            "sampleBasis is a text (all vouchers) or a list of vouchers."));
        }
    }

    @GET
    @May(FinanceRight.READ_GRANTS)
    public Answer<Page<ProofOfUse>> proofs(@Context UriInfo uri) {
        return room.list((use, me) -> use.proofs(me, Pages.of(uri)));
    }

    @GET
    @Path("/{id}")
    @May(FinanceRight.READ_GRANTS)
    public Answer<ProofOfUse> proof(@PathParam("id") String id) {
        return room.read((use, me) -> use.proof(me, id));
    }

    @GET
    @Path("/{id}/audit")
    @May(FinanceRight.READ_GRANTS)
    public Answer<Audit> auditOf(@PathParam("id") String id) {
        return room.read((use, me) -> use.auditOf(me, id));
    }

    @POST
    @Path("/{id}/audit")
    @May(FinanceRight.AUDIT)
    public Answer<Audit> audit(@PathParam("id") String id, AuditBody body) {
        return room.change((use, me) -> use.proof(me, id), (use, me) -> use.audit(me, id, body.toAudit()));
    }
}
