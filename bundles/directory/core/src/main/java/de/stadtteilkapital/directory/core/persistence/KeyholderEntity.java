package de.stadtteilkapital.directory.core.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of who has made or fetched a secret or a link by which one gets into an account, or named where it goes. */
@Entity
@Table(name = "directory_keyholder")
@IdClass(KeyholderEntity.Key.class)
public class KeyholderEntity {
    /** How somebody could get in. */
    enum Kind {
        /** They had it in their hands. */
        SECRET,
        /** They named the mail address to which it goes. */
        ADDRESS
    }

    @Id
    private String account;

    @Id
    private String holder;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected KeyholderEntity() {}

    KeyholderEntity(String account, String holder, Kind kind) {
        this.account = account;
        this.holder = holder;
        this.kind = kind;
    }

    void holdsSecret() {
        kind = Kind.SECRET;
    }

    /** Account and holder together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String account;
        private String holder;

        public Key() {}

        Key(String account, String holder) {
            this.account = account;
            this.holder = holder;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.account.equals(account) && key.holder.equals(holder);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, holder);
        }
    }
}
