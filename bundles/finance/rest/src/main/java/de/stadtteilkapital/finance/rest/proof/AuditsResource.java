package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.AuditService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.OverspendDecision;
import de.stadtteilkapital.finance.api.ProofAct;
import de.stadtteilkapital.finance.rest.May;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audits of proofs of use (row 34). */
@Component(service = AuditsResource.class)
@ApiResource
@Path("/finance/proofs-of-use/{id}/audit")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AuditsResource {
    private final Room<AuditService> room;

    @Activate
    public AuditsResource(@Reference Rooms rooms) {
        room = rooms.of(AuditService.class);
    }

    /**
     * An audit as it is sent.
     *
     * @param sampleBasis a text where every voucher was looked at, else the ids of those that were
     */
    @LabelsOf(NewAudit.class)
    public record AuditBody(
            @Most(2000) @Longest(200) Object sampleBasis,
            @Most(2000) List<AuditFinding> findings,
            @Longest(4000) @Multiline String note,
            @Nullable OverspendDecision overspend) {
        NewAudit toAudit() {
            boolean sampled = sampleBasis instanceof List<?> ids && ids.stream().allMatch(String.class::isInstance);
            Input in = Input.of(AuditBody.class);
            in.present("sampleBasis", sampleBasis);
            in.require(
                    sampleBasis == null || sampleBasis instanceof String || sampled,
                    "sampleBasis",
                    new Text(
                            "Hier steht ein Text, wenn alle Belege geprüft sind, sonst die Liste der geprüften.",
                            "Here stands a text where all vouchers are audited, else the list of those that are."));
            in.list("findings", findings);
            in.refuse();
            return sampled
                    ? new NewAudit(NewAudit.SAMPLE, sample(), findings, note, overspend)
                    : new NewAudit((String) sampleBasis, null, findings, note, overspend);
        }

        private List<String> sample() {
            return ((List<?>) sampleBasis).stream().map(String.class::cast).toList();
        }
    }

    @GET
    @May(FinanceRight.READ_GRANTS)
    public Answer<Audit> auditOf(@PathParam("id") String id) {
        return room.read((audits, me) -> audits.auditOf(me, id));
    }

    @POST
    @DoesWithProof(ProofAct.AUDIT)
    public Answer<Audit> audit(@PathParam("id") String id, AuditBody body) {
        return room.change((audits, me) -> audits.proof(me, id), (audits, me) -> audits.audit(me, id, body.toAudit()));
    }
}
