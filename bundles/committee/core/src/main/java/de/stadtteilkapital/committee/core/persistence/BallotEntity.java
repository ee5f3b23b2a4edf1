package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Ballot;
import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a ballot; never changed. */
@Entity
@Table(name = "committee_ballot")
@IdClass(BallotEntity.Key.class)
public class BallotEntity {
    @Id
    private String vote;

    @Id
    @Column(name = "member")
    private String voter;

    @Enumerated(EnumType.STRING)
    private Ballot.Choice choice;

    protected BallotEntity() {}

    BallotEntity(String vote, Ballot ballot) {
        this.vote = vote;
        this.voter = ballot.member();
        this.choice = ballot.choice();
    }

    String vote() {
        return vote;
    }

    Ballot toRecord() {
        return new Ballot(voter, choice);
    }

    /** Vote and member together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String vote;
        private String voter;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.vote.equals(vote) && key.voter.equals(voter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(vote, voter);
        }
    }
}
