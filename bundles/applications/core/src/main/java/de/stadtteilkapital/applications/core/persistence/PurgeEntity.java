package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeItem;
import de.stadtteilkapital.applications.api.PurgeKind;
import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a purge; what it takes away stands in {@link PurgeItemEntity}. */
@Entity
@Table(name = "applications_purge")
public class PurgeEntity {
    @Id
    private String id;

    private String district;

    @Enumerated(EnumType.STRING)
    private PurgeKind kind;

    @Enumerated(EnumType.STRING)
    private Purge.State state;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private String proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private String decidedAt;

    @Version
    private long version;

    protected PurgeEntity() {}

    static PurgeEntity of(Purge purge) {
        PurgeEntity row = new PurgeEntity();
        row.id = purge.id();
        row.district = purge.district();
        row.kind = purge.kind();
        row.state = purge.state();
        row.reason = purge.reason();
        row.proposedBy = purge.proposedBy();
        row.proposedAt = Times.write(purge.proposedAt());
        row.decidedAt = Times.NEVER;
        return row;
    }

    String id() {
        return id;
    }

    void decide(Purge.State decision, String account, Instant at) {
        state = decision;
        decidedBy = account;
        decidedAt = Times.write(at);
    }

    Purge toRecord(List<PurgeItem> items) {
        return new Purge(
                id,
                district,
                kind,
                state,
                reason,
                items,
                proposedBy,
                Times.read(proposedAt),
                decidedBy,
                Times.read(decidedAt));
    }
}
