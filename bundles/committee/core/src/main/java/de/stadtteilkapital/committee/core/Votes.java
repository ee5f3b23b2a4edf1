package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.AgendaItemAct;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.api.VoteService;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.core.persistence.ConditionPlace;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Reckoned;
import de.stadtteilkapital.committee.core.rules.Following;
import de.stadtteilkapital.committee.core.rules.PresidingRule;
import de.stadtteilkapital.committee.core.rules.Procedure;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Votes on items: who may vote, how it is counted, and what is kept of it. */
@Component(immediate = true)
public final class Votes implements VoteService {
    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Visibility access;
    private final AgendaItemDoor door;
    private final Procedures procedures;
    private final Decisions decisions;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    @Activate
    public Votes(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference AgendaItemDoor door,
            @Reference Procedures procedures,
            @Reference Decisions decisions,
            @Reference CommitteeEvents events,
            @Reference BusinessClock clock) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.door = requireNonNull(door);
        this.procedures = requireNonNull(procedures);
        this.decisions = requireNonNull(decisions);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    @Override
    public AgendaItem item(Caller me, String id) {
        return transactions.required(() -> access.item(me, id));
    }

    @Override
    public Page<Vote> votes(Caller me, String itemId) {
        return transactions.required(() -> {
            AgendaItem item = access.unbarred(me, itemId);
            boolean single = Visibility.deliberates(me, access.session(me, item.session()));
            return Page.whole(tables.votes().ofItem(itemId).stream()
                    .map(vote -> single ? vote : vote.sums())
                    .toList());
        });
    }

    @Override
    public Vote vote(Caller me, String item, String id) {
        return votes(me, item).items().stream()
                .filter(vote -> vote.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public Vote vote(Caller me, String itemId, NewVote wanted) {
        return transactions.required(() -> {
            AgendaItemFacts found = door.enterVote(me, itemId, wanted.presiding());
            Session session = found.session().session();
            tables.sessions().act(session.id());
            AgendaItemFacts facts = found.with(tables.items().reread(itemId));
            AgendaItemActs.ready(AgendaItemAct.VOTE, facts).require();
            decisions.requireProper(session.district(), facts.item(), wanted.motion());
            AgendaItemActs.of(AgendaItemAct.VOTE, facts).require();
            UnaryOperator<String> cite = decisions.citing(session.district());
            if (wanted.presiding() != null) {
                Leading.requireAble(
                        facts.session().body(), facts.session().seats(), wanted.presiding(), facts.excluded(), cite);
            }
            BallotBox.requireProper(
                    wanted.ballots(), facts.session().body(), facts.session().seats(), facts.excluded(), cite);
            VoteFacts reckoned = reckon(facts, wanted);
            Vote vote = vote(facts, wanted, reckoned);
            keep(me, facts, vote, reckoned);
            return vote;
        });
    }

    private VoteFacts reckon(AgendaItemFacts facts, NewVote wanted) {
        KnownBody body = facts.session().body();
        QuorumFacts present = facts.present().get();
        Procedure procedure = procedures.of(body);
        String presiding = wanted.presiding() == null
                ? facts.session()
                        .presiding()
                        .member(facts.excluded())
                        .map(Member::id)
                        .orElse(null)
                : wanted.presiding();
        VotingFacts counted =
                Procedures.facts(body, procedure, Tally.of(wanted.ballots(), present.present(), presiding));
        VotingOutcome outcome = procedures.count(counted);
        Following following = Following.of(wanted.motion(), procedure.lost());
        return new VoteFacts(
                QuorumRule.VERSION,
                procedure.quorum(),
                present,
                counted,
                outcome,
                presiding,
                PresidingRule.VERSION,
                procedure.presiding(),
                Following.VERSION,
                following,
                following.result(outcome).orElse(null));
    }

    private Vote vote(AgendaItemFacts facts, NewVote wanted, VoteFacts reckoned) {
        Tally tally = reckoned.votingFacts().tally();
        QuorumFacts present = reckoned.quorumFacts();
        Reckoned told = reckoned.reckoned();
        return new Vote(
                Ids.next(),
                facts.item().id(),
                wanted.motion(),
                tally.yes(),
                tally.no(),
                tally.abstain(),
                present.recused(),
                present.present(),
                present.entitled(),
                true,
                reckoned.voting().carried(),
                joined(facts.quorum().get().explanation(), reckoned.voting().explanation()),
                told.rules(),
                Moment.now(clock),
                wanted.ballots(),
                told.presiding(),
                told.castingVote(),
                told.putOff(),
                told.ledByOffice());
    }

    private static Text joined(Text first, Text second) {
        return new Text(first.german() + " " + second.german(), first.english() + " " + second.english());
    }

    private void keep(Caller me, AgendaItemFacts at, Vote vote, VoteFacts facts) {
        Session session = at.session().session();
        AgendaItem item = at.item();
        tables.votes()
                .add(
                        vote,
                        CanonicalJson.write(facts),
                        Voters.standing(at.session().body(), at.session().seats(), at.excluded()),
                        new ConditionPlace(
                                item.id(), item.application(), session.district(), session.body(), vote.carried()));
        Map<String, Object> noted = new HashMap<>(Map.of(
                "vote", vote.id(),
                "present", vote.present(),
                "entitled", vote.entitled(),
                "decision", vote.motion().decision(),
                "yes", vote.yes(),
                "no", vote.no(),
                "abstain", vote.abstain(),
                "recused", vote.recused(),
                "carried", vote.carried(),
                "putOff", vote.putOff()));
        if (vote.motion().amount() != null) {
            noted.put("amount", vote.motion().amount());
        }
        if (vote.presiding() != null) {
            noted.put("presiding", vote.presiding());
        }
        if (vote.castingVote() != null) {
            noted.put("castingVote", vote.castingVote());
        }
        events.inside(me, "voted", item.id(), session, item.application(), noted);
        decisions.follow(me, at, vote, Optional.ofNullable(facts.result()));
    }
}
