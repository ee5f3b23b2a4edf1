package de.stadtteilkapital.committee.core.persistence;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a member's coming or going; never changed. */
@Entity
@Table(name = "committee_coming")
@IdClass(ComingEntity.Key.class)
public class ComingEntity {
    @Id
    @Column(name = "session_id")
    private String session;

    @Id
    private int place;

    private String member;
    private boolean came;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    protected ComingEntity() {}

    ComingEntity(String session, int place, Coming coming) {
        this.session = session;
        this.place = place;
        member = coming.member();
        came = coming.came();
        notedAt = coming.at();
        notedBy = coming.by();
    }

    Coming toRecord() {
        return new Coming(member, came, notedAt, notedBy);
    }

    /** Session and place together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String session;
        private int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.session.equals(session) && key.place == place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(session, place);
        }
    }
}
