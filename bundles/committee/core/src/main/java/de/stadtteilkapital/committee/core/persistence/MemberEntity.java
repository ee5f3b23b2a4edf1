package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Member;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a seat in a body and who holds or held it. */
@Entity
@Table(name = "committee_member")
public class MemberEntity {
    /** The body's row and the seat's id, which is unique within its body. */
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

    @Version
    private long version;

    protected MemberEntity() {}

    static MemberEntity of(String body, Member member, int place) {
        MemberEntity row = new MemberEntity();
        row.id = body + "/" + member.id();
        row.seat = member.id();
        row.body = body;
        row.change(member, place);
        return row;
    }

    void change(Member member, int newPlace) {
        name = member.name();
        account = member.account();
        voting = member.voting();
        chair = member.chair();
        place = newPlace;
        gone = false;
    }

    void leave() {
        gone = true;
    }

    String seat() {
        return seat;
    }

    String body() {
        return body;
    }

    Member toRecord() {
        return new Member(seat, name, account, voting, chair);
    }
}
