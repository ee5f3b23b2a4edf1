package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Recusal;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a member's exclusion from an item; only an account that the member gets later is added. */
@Entity
@Table(name = "committee_recusal")
public class RecusalEntity {
    @Id
    private String id;

    private String item;
    private String application;

    @Column(name = "member")
    private String excluded;

    private String account;
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected RecusalEntity() {}

    static RecusalEntity of(Recusal recusal, String application, String account) {
        RecusalEntity row = new RecusalEntity();
        row.id = recusal.id();
        row.item = recusal.item();
        row.application = application;
        row.excluded = recusal.member();
        row.account = account;
        row.reason = recusal.reason();
        row.recordedAt = recusal.recordedAt();
        return row;
    }

    /** What an account is barred from: the case, or where the item is about none, the item. */
    String matter() {
        return application == null ? item : application;
    }

    final void isKnownBy(String account) {
        this.account = account;
    }

    String item() {
        return item;
    }

    String account() {
        return account;
    }

    Recusal toRecord() {
        return new Recusal(id, item, excluded, reason, recordedAt);
    }
}
