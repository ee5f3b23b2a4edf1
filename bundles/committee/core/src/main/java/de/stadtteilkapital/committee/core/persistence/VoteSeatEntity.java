package de.stadtteilkapital.committee.core.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a member in a vote; never changed. */
@Entity
@Table(name = "committee_vote_seat")
@IdClass(VoteSeatEntity.Key.class)
public class VoteSeatEntity {
    @Id
    private String vote;

    @Id
    @Column(name = "member")
    private String holder;

    @Enumerated(EnumType.STRING)
    private VoteSeat.Standing standing;

    private String voter;
    private boolean there;

    protected VoteSeatEntity() {}

    VoteSeatEntity(String vote, VoteSeat seat) {
        this.vote = vote;
        holder = seat.member();
        standing = seat.standing();
        voter = seat.voter();
        there = seat.there();
    }

    String vote() {
        return vote;
    }

    VoteSeat toRecord() {
        return new VoteSeat(holder, standing, there, voter);
    }

    /** Vote and member together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String vote;
        private String holder;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.vote.equals(vote) && key.holder.equals(holder);
        }

        @Override
        public int hashCode() {
            return Objects.hash(vote, holder);
        }
    }
}
