package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.platform.api.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a single-use link to an account. */
@Entity
@Table(name = "directory_single_use")
public class SingleUseEntity {
    @Id
    private String id;

    private String account;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    /** Since when it holds no more: used, replaced, or taken with its account. */
    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    protected SingleUseEntity() {}

    static SingleUseEntity of(String account, LinkKind kind, String keyId, String by, Instant at, Instant expires) {
        SingleUseEntity row = new SingleUseEntity();
        row.id = Ids.next();
        row.account = account;
        row.kind = kind;
        row.keyId = keyId;
        row.madeBy = by;
        row.madeAt = utc(at);
        row.expiresAt = utc(expires);
        return row;
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    SingleUse toRecord() {
        return new SingleUse(id, account, kind, keyId, expiresAt.toInstant(ZoneOffset.UTC));
    }
}
