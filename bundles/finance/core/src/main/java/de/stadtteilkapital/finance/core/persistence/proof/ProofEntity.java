package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a proof of use; only its state changes. */
@Entity
@Table(name = "finance_proof")
public class ProofEntity {
    @Id
    private String id;

    @Column(name = "grant_id")
    private String grantId;

    private String application;
    private String sponsor;
    private String district;

    @Enumerated(EnumType.STRING)
    private ProofOfUse.Kind kind;

    @Enumerated(EnumType.STRING)
    private ProofOfUse.State state;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    private BigDecimal paid;
    private BigDecimal tolerance;

    /** The grant again, in a final proof only, so that there is one. */
    @Column(name = "final_of")
    private String finalOf;

    @Version
    private long version;

    protected ProofEntity() {}

    static ProofEntity of(StoredProof proof, Grant grant) {
        ProofEntity row = new ProofEntity();
        row.id = proof.id();
        row.grantId = grant.id();
        row.application = grant.application();
        row.sponsor = grant.sponsor();
        row.district = grant.district();
        row.kind = proof.kind();
        row.state = proof.state();
        row.submittedOn = proof.submittedOn();
        row.paid = proof.paid().amount();
        row.tolerance = proof.tolerance();
        row.finalOf = proof.kind() == ProofOfUse.Kind.FINAL ? grant.id() : null;
        return row;
    }

    void audited() {
        state = ProofOfUse.State.AUDITED;
    }

    String id() {
        return id;
    }

    StoredProof toRecord(List<StoredProof.Line> lines, List<ProjectIncome> income) {
        return new StoredProof(id, grantId, kind, state, submittedOn, income, lines, tolerance, new Money(paid));
    }
}
