package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.core.persistence.ConditionPlace;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.committee.core.rules.Finding;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Votes on items: who may vote, how it is counted, and what is kept of it. */
final class Votes {
    private final CommitteeTables tables;
    private final Visibility access;
    private final Procedures procedures;
    private final Decisions decisions;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    Votes(
            CommitteeTables tables,
            Visibility access,
            Procedures procedures,
            Decisions decisions,
            CommitteeEvents events,
            BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.procedures = requireNonNull(procedures);
        this.decisions = requireNonNull(decisions);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    Page<Vote> votes(Caller me, String itemId) {
        AgendaItem item = access.unbarred(me, itemId);
        boolean single = Visibility.deliberates(me, access.session(me, item.session()));
        return Page.whole(tables.votes().ofItem(itemId).stream()
                .map(vote -> single ? vote : vote.sums())
                .toList());
    }

    Vote vote(Caller me, String item, String id) {
        return votes(me, item).items().stream()
                .filter(vote -> vote.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    Vote cast(Caller me, String itemId, NewVote wanted) {
        Session session = access.session(me, access.unbarred(me, itemId).session());
        tables.sessions().act(session.id());
        AgendaItem item = tables.items().reread(itemId);
        Set<String> excluded =
                tables.recusals().ofItem(itemId).stream().map(Recusal::member).collect(Collectors.toSet());
        access.requirePresiding(me, session, excluded);
        SessionAct.requireOpen(item);
        SessionAct.requireHeld(session);
        Decisions.requireProper(item, wanted.motion());
        NewBody body = access.body(session);
        Seats seats = tables.sessions().seats(session.id());
        boolean repeated = tables.items().repeated(session.id()).contains(itemId);
        QuorumFacts facts = Quorums.facts(body, seats, excluded, repeated);
        Procedure procedure = procedures.of(body);
        Finding quorum = procedure.quorum().judge(facts);
        if (!quorum.holds()) {
            throw Refusal.conflict(joined(
                    quorum.explanation(),
                    new Text(
                            "Die Sitzung ist HELD; möglich sind eine neue Feststellung der Anwesenheit oder die"
                                    + " Niederschrift, die den Punkt vertagt.",
                            "The session is HELD; possible are another record of attendance, or the minutes, which put"
                                    + " the item off.")));
        }
        BallotBox.requireProper(wanted.ballots(), body, seats, excluded);
        Tally tally = Tally.of(
                wanted.ballots(),
                facts.present(),
                Visibility.chair(body).map(Member::id).orElse(null));
        VotingFacts counted = Procedures.facts(body, procedure, tally);
        VotingOutcome majority = procedures.count(counted);
        VoteFacts reckoned = new VoteFacts(QuorumRule.VERSION, procedure.quorum(), facts, counted, majority);
        Vote vote = new Vote(
                Ids.next(),
                itemId,
                wanted.motion(),
                tally.yes(),
                tally.no(),
                tally.abstain(),
                facts.recused(),
                facts.present(),
                facts.entitled(),
                true,
                majority.carried(),
                joined(quorum.explanation(), majority.explanation()),
                reckoned.rules(),
                Moment.now(clock),
                wanted.ballots());
        keep(me, session, item, vote, reckoned);
        return vote;
    }

    private static Text joined(Text first, Text second) {
        return new Text(first.german() + " " + second.german(), first.english() + " " + second.english());
    }

    private void keep(Caller me, Session session, AgendaItem item, Vote vote, VoteFacts facts) {
        tables.votes()
                .add(
                        vote,
                        CanonicalJson.write(facts),
                        new ConditionPlace(
                                item.id(), item.application(), session.district(), session.body(), vote.carried()));
        events.inside(
                me,
                "voted",
                item.id(),
                session,
                item.application(),
                Map.of(
                        "decision", vote.motion().decision(),
                        "yes", vote.yes(),
                        "no", vote.no(),
                        "abstain", vote.abstain(),
                        "recused", vote.recused(),
                        "carried", vote.carried()));
        decisions.follow(me, session, item, vote);
    }
}
