package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.platform.api.Ids;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a seat in a body, who holds or held it, and with which rights from when to when. */
@Entity
@Table(name = "committee_member")
public class MemberEntity {
    /** Of the first row of a seat: the body's row and the seat's id, which is unique within its body. */
    @Id
    private String id;

    private String body;
    private String seat;
    private String name;
    private String account;
    private boolean voting;
    private boolean chair;
    private int place;
    private boolean gone;

    @Column(name = "from_day")
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    private String organisation;

    @Column(name = "deputy_of")
    private String deputyOf;

    private String interest;
    private Boolean coopted;

    @Column(name = "secrecy_on")
    private LocalDate secrecyOn;

    /** The seat that was taken over. */
    private String predecessor;

    @Version
    private long version;

    protected MemberEntity() {}

    static MemberEntity of(String id, String body, Member member, int place) {
        MemberEntity row = new MemberEntity();
        row.id = id;
        row.seat = member.id();
        row.body = body;
        row.voting = member.voting();
        row.chair = member.chair();
        row.place = place;
        row.since = member.from();
        row.until = member.until();
        row.predecessor = member.predecessor();
        row.describe(member);
        return row;
    }

    /** The same seat with the same rights from the day on; this row ends the day before. */
    MemberEntity splitAt(LocalDate day) {
        MemberEntity later = of(Ids.next(), body, toRecord(), place);
        later.since = day;
        until = day.minusDays(1);
        return later;
    }

    /** What is told of the person, whatever the day. */
    final void describe(Member member) {
        name = member.name();
        account = member.account();
        organisation = member.organisation();
        deputyOf = member.deputyOf();
        interest = member.interest();
        coopted = member.coopted();
        secrecyOn = member.secrecyOn();
    }

    void vote(boolean may) {
        voting = may;
    }

    void preside(boolean does) {
        chair = does;
    }

    /** Ends with the day; what would begin later never was. */
    void endWith(LocalDate day) {
        if (since != null && since.isAfter(day)) {
            gone = true;
        } else {
            until = day;
        }
    }

    void remove() {
        gone = true;
    }

    void lastUntil(LocalDate day) {
        until = day;
    }

    boolean covers(LocalDate day) {
        return !gone && (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    boolean endsBefore(LocalDate day) {
        return gone || until != null && until.isBefore(day);
    }

    boolean beginsBy(LocalDate day) {
        return since != null && !since.isBefore(day);
    }

    /** Whether it goes on where the other ends. */
    boolean follows(MemberEntity other) {
        return since != null && other.until != null && other.until.plusDays(1).equals(since);
    }

    boolean isGone() {
        return gone;
    }

    LocalDate from() {
        return since;
    }

    LocalDate until() {
        return until;
    }

    int place() {
        return place;
    }

    String seat() {
        return seat;
    }

    String body() {
        return body;
    }

    Member toRecord() {
        return toRecord(since, until);
    }

    Member toRecord(LocalDate first, LocalDate last) {
        return new Member(
                seat,
                name,
                account,
                voting,
                chair,
                first,
                last,
                organisation,
                deputyOf,
                interest,
                Boolean.TRUE.equals(coopted),
                secrecyOn,
                predecessor);
    }
}
