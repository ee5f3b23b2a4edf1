package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.core.persistence.Coming;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.committee.core.persistence.VoteSeat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who was in a session, and who for each of its votes (VwVfG § 93): what was noted wrongly and mended before a vote is none of
 * it.
 *
 * @param present names of those who were there for a vote or at the end, with whether only for a time
 * @param absent names of the others
 * @param changed whether not always the same were there
 * @param byVote names by vote; nothing of votes before it was kept
 */
record SessionPresence(List<String> present, List<String> absent, boolean changed, Map<String, List<String>> byVote) {
    private static final String FOR_A_TIME = "%s (zeitweise)";
    private static final String STANDS_IN = "%s (in Vertretung von %s)";

    SessionPresence {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        byVote = Map.copyOf(byVote);
    }

    static SessionPresence of(
            Session session, KnownBody body, Seats seats, CommitteeTables tables, List<AgendaItem> items) {
        List<String> votes = tables
                .votes()
                .ofItems(items.stream().map(AgendaItem::id).toList())
                .values()
                .stream()
                .flatMap(Collection::stream)
                .map(Vote::id)
                .toList();
        Set<String> came = tables.sessions().comings(session.id()).stream()
                .filter(Coming::came)
                .map(Coming::member)
                .collect(Collectors.toSet());
        return of(body, seats, came, tables.votes().seats(votes));
    }

    /**
     * @param came who has come at any time, by mistake perhaps
     * @param voteSeats by vote
     */
    private static SessionPresence of(
            KnownBody body, Seats seats, Set<String> came, Map<String, List<VoteSeat>> voteSeats) {
        Voters atTheEnd = Voters.of(body, seats, Set.of());
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        boolean changed = false;
        for (Member member : body.members()) {
            boolean last = seats.present().contains(member.id());
            long times = voteSeats.values().stream()
                    .filter(vote -> isThere(vote, member.id()))
                    .count();
            // without a vote nobody can tell a mistake from somebody who left
            boolean sometime = last || times > 0 || voteSeats.isEmpty() && came.contains(member.id());
            if (last && times == voteSeats.size()) {
                present.add(atTheEnd.principal(member.id())
                        .map(principal -> STANDS_IN.formatted(member.name(), name(body, principal)))
                        .orElse(member.name()));
            } else if (sometime) {
                present.add(FOR_A_TIME.formatted(member.name()));
                changed = true;
            } else {
                absent.add(member.name());
            }
        }
        return new SessionPresence(present, absent, changed, names(body, voteSeats));
    }

    private static boolean isThere(List<VoteSeat> vote, String member) {
        return vote.stream().anyMatch(seat -> seat.there() && seat.member().equals(member));
    }

    private static Map<String, List<String>> names(KnownBody body, Map<String, List<VoteSeat>> voteSeats) {
        Map<String, List<String>> names = new HashMap<>();
        voteSeats.forEach((vote, seats) -> names.put(
                vote,
                seats.stream()
                        .filter(seat -> seat.standing() == VoteSeat.Standing.PRESENT)
                        .map(seat -> seat.voter() == null
                                ? name(body, seat.member())
                                : STANDS_IN.formatted(name(body, seat.voter()), name(body, seat.member())))
                        .sorted()
                        .toList()));
        return names;
    }

    private static String name(KnownBody body, String seat) {
        return body.nameOf(seat).orElse(seat);
    }

    /** Null of a vote before it was kept. */
    @Nullable
    List<String> at(String vote) {
        return byVote.get(vote);
    }
}
