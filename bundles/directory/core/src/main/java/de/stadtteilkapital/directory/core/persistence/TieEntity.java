package de.stadtteilkapital.directory.core.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of what binds an account to a sponsor or keeps it from a case. */
@Entity
@Table(name = "directory_tie")
@IdClass(TieEntity.Key.class)
public class TieEntity {
    /** What the tie is. */
    enum Kind {
        /** The target is a sponsor. */
        ACTS_FOR,
        /** The target is an application. */
        BARRED_FROM
    }

    @Id
    private String account;

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Id
    private String target;

    protected TieEntity() {}

    TieEntity(String account, Kind kind, String target) {
        this.account = account;
        this.kind = kind;
        this.target = target;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    String target() {
        return target;
    }

    /** Account, kind and target together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String account;
        private Kind kind;
        private String target;

        public Key() {}

        Key(String account, Kind kind, String target) {
            this.account = account;
            this.kind = kind;
            this.target = target;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.account.equals(account)
                    && key.kind == kind
                    && key.target.equals(target);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, kind, target);
        }
    }
}
