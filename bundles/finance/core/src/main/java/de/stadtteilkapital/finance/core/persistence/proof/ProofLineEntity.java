package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.core.persistence.PlaceKey;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of one budget line as it stood when a proof was submitted; never changed. */
@Entity
@Table(name = "finance_proof_line")
@IdClass(PlaceKey.class)
public class ProofLineEntity {
    @Id
    @Column(name = "proof_id")
    private String owner;

    @Id
    private int place;

    private String line;
    private BigDecimal planned;
    private BigDecimal actual;

    protected ProofLineEntity() {}

    static ProofLineEntity of(String owner, int place, StoredProof.Line line) {
        ProofLineEntity row = new ProofLineEntity();
        row.owner = owner;
        row.place = place;
        row.line = line.line();
        row.planned = line.planned().amount();
        row.actual = line.actual().amount();
        return row;
    }

    String owner() {
        return owner;
    }

    StoredProof.Line toRecord() {
        return new StoredProof.Line(line, new Money(planned), new Money(actual));
    }
}
