package de.stadtteilkapital.platform.web.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** What a person has typed into a form and not sent. */
@Entity
@SuppressWarnings("NullAway.Init") // the persistence provider fills them
@Table(name = "web_typed")
@IdClass(TypedEntity.Key.class)
class TypedEntity {
    @Id
    private String account;

    @Id
    private String form;

    @Column(name = "typed_at")
    private String typedAt;

    private String fields;

    protected TypedEntity() {}

    TypedEntity(String account, String form, Instant now, String fields) {
        this.account = account;
        this.form = form;
        type(now, fields);
    }

    final void type(Instant now, String typed) {
        typedAt = Times.written(now);
        fields = typed;
    }

    Instant typedAt() {
        return Instant.parse(typedAt);
    }

    String fields() {
        return fields;
    }

    /** Who, and into which form. */
    @SuppressWarnings("NullAway.Init") // likewise
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String account;
        private String form;

        protected Key() {}

        Key(String account, String form) {
            this.account = account;
            this.form = form;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && account.equals(key.account) && form.equals(key.form);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, form);
        }
    }
}
