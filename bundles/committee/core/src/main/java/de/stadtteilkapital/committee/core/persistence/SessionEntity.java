package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Session;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a session; who was invited and came stands in {@link SeatEntity}. */
@Entity
@Table(name = "committee_session")
public class SessionEntity {
    @Id
    private String id;

    private String district;
    private String body;
    private String title;
    private String place;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private Session.State state;

    @Column(name = "repeat_of")
    private String repeatOf;

    private String keeper;

    /** The member whom the chair named to record attendance. */
    private String recorder;

    /** The member who leads it where somebody was named. */
    private String presiding;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "notice_waived")
    private String noticeWaived;

    /** Counts the acts in the session, so that two at the same time meet on this row. */
    private long acts;

    @Version
    private long version;

    protected SessionEntity() {}

    static SessionEntity of(Session session) {
        SessionEntity row = new SessionEntity();
        row.id = session.id();
        row.district = session.district();
        row.body = session.body();
        row.title = session.title();
        row.place = session.place();
        row.startsAt = session.startsAt();
        row.state = session.state();
        row.repeatOf = session.repeatOf();
        row.keeper = session.keeper();
        return row;
    }

    void invite(Instant at, String waived) {
        state = Session.State.INVITED;
        invitedAt = at;
        noticeWaived = waived;
    }

    String recorder() {
        return recorder;
    }

    void entrust(String member) {
        recorder = member;
    }

    String presiding() {
        return presiding;
    }

    void isLedBy(String member) {
        presiding = member;
    }

    void act() {
        acts++;
    }

    void become(Session.State next) {
        state = next;
    }

    Session toRecord() {
        return new Session(
                id, district, body, title, place, startsAt, state, repeatOf, keeper, invitedAt, noticeWaived);
    }
}
