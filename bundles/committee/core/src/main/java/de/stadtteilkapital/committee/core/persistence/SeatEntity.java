package de.stadtteilkapital.committee.core.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a member in a session: invited, present. */
@Entity
@Table(name = "committee_seat")
@IdClass(SeatEntity.Key.class)
public class SeatEntity {
    @Id
    @Column(name = "session_id")
    private String session;

    @Id
    @Column(name = "member")
    private String holder;

    private boolean invited;
    private boolean present;

    protected SeatEntity() {}

    SeatEntity(String session, String holder, boolean invited) {
        this.session = session;
        this.holder = holder;
        this.invited = invited;
    }

    void come(boolean came) {
        present = came;
    }

    String holder() {
        return holder;
    }

    boolean isInvited() {
        return invited;
    }

    boolean isPresent() {
        return present;
    }

    /** Session and member together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String session;
        private String holder;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.session.equals(session) && key.holder.equals(holder);
        }

        @Override
        public int hashCode() {
            return Objects.hash(session, holder);
        }
    }
}
