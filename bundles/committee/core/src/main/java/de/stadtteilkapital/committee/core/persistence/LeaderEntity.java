package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Minutes;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of somebody who led items of a session, and of their signature under its minutes. */
@Entity
@Table(name = "committee_leader")
@IdClass(LeaderEntity.Key.class)
public class LeaderEntity {
    @Id
    @Column(name = "session_id")
    private String session;

    @Id
    private String member;

    private String account;
    private String name;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String digest;

    @Version
    private long version;

    protected LeaderEntity() {}

    LeaderEntity(String session, String member) {
        this.session = session;
        this.member = member;
    }

    String holder() {
        return member;
    }

    boolean isSigned() {
        return signedAt != null;
    }

    void sign(KeptMinutes.KeptSignature signature) {
        account = signature.account();
        name = signature.name();
        signedAt = signature.signedAt();
        digest = signature.digest();
    }

    KeptMinutes.KeptSignature toRecord() {
        return new KeptMinutes.KeptSignature(Minutes.Function.PRESIDING, member, account, name, signedAt, null, digest);
    }

    /** Session and member together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String session;
        private String member;

        public Key() {}

        Key(String session, String member) {
            this.session = session;
            this.member = member;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.session.equals(session) && key.member.equals(member);
        }

        @Override
        public int hashCode() {
            return Objects.hash(session, member);
        }
    }
}
