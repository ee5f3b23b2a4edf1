package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Items of a session whose motion to approve was lost and on which nothing was resolved since. */
final class LostItems {
    private final SessionFacts session;
    private final CommitteeTables tables;
    private final Procedures procedures;
    private final ReadOnce<List<AgendaItem>> open;

    LostItems(SessionFacts session, CommitteeTables tables, Procedures procedures) {
        this.session = requireNonNull(session);
        this.tables = requireNonNull(tables);
        this.procedures = requireNonNull(procedures);
        open = new ReadOnce<>(this::lost);
    }

    private List<AgendaItem> lost() {
        List<AgendaItem> items = session.openItems();
        Map<String, List<Vote>> votes =
                tables.votes().ofItems(items.stream().map(AgendaItem::id).toList());
        return items.stream()
                .filter(item ->
                        votes.getOrDefault(item.id(), List.of()).stream().anyMatch(LostItems::isLost))
                .toList();
    }

    private static boolean isLost(Vote vote) {
        return vote.motion().decision() == Motion.Decision.APPROVE && !vote.carried();
    }

    /** Whether nothing can be told of them since those are away who know what a quorum is. */
    boolean isUnknown() {
        return !open.get().isEmpty() && !procedures.areThere();
    }

    /** Those on which whoever is there can still resolve; where they can't, the minutes put the item off. */
    List<AgendaItem> decidable() {
        if (open.get().isEmpty()) {
            return List.of();
        }
        QuorumRule quorum = procedures.of(session.body()).quorum();
        Set<String> repeated = tables.items().repeated(session.session().id());
        return open.get().stream()
                .filter(item -> quorum.judge(Quorums.facts(
                                session.body(),
                                session.seats(),
                                session.excluded(item.id()),
                                repeated.contains(item.id())))
                        .holds())
                .toList();
    }
}
