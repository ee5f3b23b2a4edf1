package de.stadtteilkapital.platform.mail.persistence;

import de.stadtteilkapital.platform.api.mail.MailFailure;
import de.stadtteilkapital.platform.api.mail.MailState;
import de.stadtteilkapital.platform.api.mail.OutgoingMail;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a mail; moments are milliseconds by the system's clock. */
@Entity
@Table(name = "mail_mail")
public class MailEntity {
    @Id
    private String id;

    private String account;
    private String district;
    private String kind;
    private String about;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "kept_at")
    private long keptAt;

    /** When it is to be tried, or, while somebody is at it, when another may. */
    @Column(name = "due_at")
    private long dueAt;

    private int tries;

    @Column(name = "first_try_at")
    private Long firstTryAt;

    @Enumerated(EnumType.STRING)
    private MailFailure failure;

    @Column(name = "done_at")
    private Long doneAt;

    @Version
    private long version;

    protected MailEntity() {}

    static MailEntity of(String id, Order order, String messageId, Instant now) {
        MailEntity row = new MailEntity();
        row.id = id;
        row.account = order.account();
        row.district = order.district();
        row.kind = order.kind();
        row.about = order.about();
        row.messageId = messageId;
        row.state = MailState.WAITING;
        row.keptAt = now.toEpochMilli();
        row.dueAt = row.keptAt;
        return row;
    }

    void end(MailState end, Instant now) {
        state = end;
        doneAt = now.toEpochMilli();
    }

    void setAside(MailFailure why) {
        state = MailState.SET_ASIDE;
        failure = why;
    }

    void tryAt(Instant due, MailFailure why) {
        dueAt = due.toEpochMilli();
        failure = why;
    }

    void begin(Instant now) {
        state = MailState.WAITING;
        dueAt = now.toEpochMilli();
        tries = 0;
        firstTryAt = null;
    }

    boolean isWaiting() {
        return state == MailState.WAITING;
    }

    Claimed toClaimed() {
        Instant first = firstTryAt == null ? null : Instant.ofEpochMilli(firstTryAt);
        return new Claimed(id, new Order(account, district, kind, about), messageId, tries, first);
    }

    OutgoingMail toRecord() {
        return new OutgoingMail(
                id,
                district,
                account,
                kind,
                state,
                Instant.ofEpochMilli(keptAt),
                tries,
                isWaiting() ? Instant.ofEpochMilli(dueAt) : null,
                failure);
    }
}
