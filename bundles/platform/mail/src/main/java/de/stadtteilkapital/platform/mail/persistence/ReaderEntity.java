package de.stadtteilkapital.platform.mail.persistence;

import java.time.Duration;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of somebody who is told by mail that something waits; moments are milliseconds by the system's clock. */
@Entity
@Table(name = "mail_reader")
public class ReaderEntity {
    @Id
    private String account;

    private String district;

    @Column(name = "look_at")
    private Long lookAt;

    @Column(name = "told_at")
    private Long toldAt;

    protected ReaderEntity() {}

    static ReaderEntity of(String account, String district) {
        ReaderEntity row = new ReaderEntity();
        row.account = account;
        row.district = district;
        return row;
    }

    /** A look that is due already stays. */
    void lookAfter(Instant now, Duration pause) {
        if (lookAt == null) {
            long rested = toldAt == null ? 0 : toldAt + pause.toMillis();
            lookAt = Math.max(now.toEpochMilli(), rested);
        }
    }

    void told(Instant now) {
        toldAt = now.toEpochMilli();
    }

    Look toLook() {
        return new Look(account, district, lookAt);
    }
}
