package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.platform.api.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of what leads to an account beside its login name. */
@Entity
@Table(name = "directory_link")
public class LinkEntity {
    @Id
    private String id;

    private String account;
    private String issuer;
    private String subject;

    @Column(name = "linked_by")
    private String linkedBy;

    @Column(name = "linked_at")
    private LocalDateTime linkedAt;

    protected LinkEntity() {}

    static LinkEntity of(String account, NewLink asked, String by, Instant at) {
        LinkEntity row = new LinkEntity();
        row.id = Ids.next();
        row.account = account;
        row.issuer = asked.issuer();
        row.subject = asked.subject();
        row.linkedBy = by;
        row.linkedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return row;
    }

    String account() {
        return account;
    }

    /** Letter by letter: Derby compares past blanks at the end. */
    boolean names(String exactly) {
        return subject.equals(exactly);
    }

    AccountLink toRecord() {
        return new AccountLink(id, issuer, subject, linkedBy, linkedAt.toInstant(ZoneOffset.UTC));
    }
}
