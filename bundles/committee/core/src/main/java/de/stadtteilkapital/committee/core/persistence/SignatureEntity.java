package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Minutes;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a signature under minutes; never changed. */
@Entity
@Table(name = "committee_signature")
@IdClass(SignatureEntity.Key.class)
public class SignatureEntity {
    @Id
    @Column(name = "session_id")
    private String session;

    @Id
    @Column(name = "signs_as")
    @Enumerated(EnumType.STRING)
    private Minutes.Function function;

    private String account;
    private String name;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String phrase;
    private String digest;

    protected SignatureEntity() {}

    static SignatureEntity of(String session, KeptMinutes.KeptSignature signature) {
        SignatureEntity row = new SignatureEntity();
        row.session = session;
        row.function = signature.function();
        row.account = signature.account();
        row.name = signature.name();
        row.signedAt = signature.signedAt();
        row.phrase = signature.phrase();
        row.digest = signature.digest();
        return row;
    }

    /** @param signer the seat that signs for the chair */
    KeptMinutes.KeptSignature toRecord(String signer) {
        return new KeptMinutes.KeptSignature(
                function, function == Minutes.Function.CHAIR ? signer : null, account, name, signedAt, phrase, digest);
    }

    /** Session and function together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String session;
        private Minutes.Function function;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.session.equals(session) && key.function == function;
        }

        @Override
        public int hashCode() {
            return Objects.hash(session, function);
        }
    }
}
