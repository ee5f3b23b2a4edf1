package de.stadtteilkapital.districts.demonstration.persistence;

import de.stadtteilkapital.platform.api.mail.TrayMail;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a mail that would have left. */
@Entity
@Table(name = "demonstration_mail")
public class KeptMailEntity {
    /** The message's. */
    @Id
    private String id;

    private String district;
    private String account;
    private String recipient;
    private String subject;

    @Column(name = "mail_text")
    private String text;

    @Column(name = "sent_at")
    private long sentAt;

    protected KeptMailEntity() {}

    static KeptMailEntity of(TrayMail mail) {
        KeptMailEntity row = new KeptMailEntity();
        row.id = mail.messageId();
        row.district = mail.district();
        row.account = mail.account();
        row.recipient = mail.to();
        row.subject = mail.subject();
        row.text = mail.text();
        row.sentAt = mail.sentAt().toEpochMilli();
        return row;
    }

    TrayMail toRecord() {
        return new TrayMail(id, district, account, recipient, subject, text, Instant.ofEpochMilli(sentAt));
    }
}
