package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a vote; never changed. */
@Entity
@Table(name = "committee_vote")
public class VoteEntity {
    @Id
    private String id;

    private String item;

    @Enumerated(EnumType.STRING)
    private Motion.Decision decision;

    private BigDecimal amount;
    private String reason;

    @Column(name = "yes_votes")
    private int yes;

    @Column(name = "no_votes")
    private int no;

    private int abstentions;
    private int recused;
    private int present;
    private int entitled;
    private boolean carried;
    private String german;
    private String english;
    private String facts;

    @Column(name = "cast_at")
    private Instant castAt;

    protected VoteEntity() {}

    static VoteEntity of(Vote vote, String facts) {
        VoteEntity row = new VoteEntity();
        Money approved = vote.motion().amount();
        row.id = vote.id();
        row.item = vote.item();
        row.decision = vote.motion().decision();
        row.amount = approved == null ? null : approved.amount();
        row.reason = vote.motion().reason();
        row.yes = vote.yes();
        row.no = vote.no();
        row.abstentions = vote.abstain();
        row.recused = vote.recused();
        row.present = vote.present();
        row.entitled = vote.entitled();
        row.carried = vote.carried();
        row.german = vote.explanation().german();
        row.english = vote.explanation().english();
        row.facts = facts;
        row.castAt = vote.castAt();
        return row;
    }

    String id() {
        return id;
    }

    String facts() {
        return facts;
    }

    StoredVote toStored(List<Ballot> ballots, List<VoteSeat> seats) {
        return new StoredVote(
                id,
                facts,
                new StoredVote.Sums(yes, no, abstentions, recused, present, entitled, carried),
                ballots,
                seats);
    }

    Vote toRecord(
            List<Motion.MotionCondition> conditions, List<String> questions, Reckoned reckoned, List<Ballot> ballots) {
        Motion motion = new Motion(decision, amount == null ? null : new Money(amount), reason, conditions, questions);
        return new Vote(
                id,
                item,
                motion,
                yes,
                no,
                abstentions,
                recused,
                present,
                entitled,
                true,
                carried,
                new Text(german, english),
                reckoned.rules(),
                castAt,
                ballots,
                reckoned.presiding(),
                reckoned.castingVote(),
                reckoned.putOff(),
                reckoned.ledByOffice());
    }
}
