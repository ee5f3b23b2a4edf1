package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Vote;
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

    static SessionPresence of(KnownBody body, Seats seats, CommitteeTables tables, List<AgendaItem> items) {
        List<String> votes = tables
                .votes()
                .ofItems(items.stream().map(AgendaItem::id).toList())
                .values()
                .stream()
                .flatMap(Collection::stream)
                .map(Vote::id)
                .toList();
        return of(body, seats, tables.votes().seats(votes));
    }

    /** @param voteSeats by vote */
    static SessionPresence of(KnownBody body, Seats seats, Map<String, List<VoteSeat>> voteSeats) {
        Voters atTheEnd = Voters.of(body, seats, Set.of());
        List<Set<String>> moments = new ArrayList<>(
                voteSeats.values().stream().map(SessionPresence::there).toList());
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        boolean changed = false;
        for (Member member : body.members()) {
            boolean last = seats.present().contains(member.id());
            long times = moments.stream()
                    .filter(there -> there.contains(member.id()))
                    .count();
            boolean barred = voteSeats.values().stream().anyMatch(at -> isExcluded(at, member.id()));
            boolean always = last && (times == moments.size() || barred || !member.voting());
            if (always) {
                present.add(atTheEnd.principal(member.id())
                        .map(principal -> STANDS_IN.formatted(member.name(), name(body, principal)))
                        .orElse(member.name()));
            } else if (last || times > 0) {
                present.add(FOR_A_TIME.formatted(member.name()));
                changed = true;
            } else {
                absent.add(member.name());
            }
        }
        return new SessionPresence(present, absent, changed, names(body, voteSeats));
    }

    /** Seats of those who were there themselves or stood in. */
    private static Set<String> there(List<VoteSeat> seats) {
        return seats.stream()
                .filter(seat -> seat.standing() == VoteSeat.Standing.PRESENT)
                .map(seat -> seat.voter() == null ? seat.member() : seat.voter())
                .collect(Collectors.toSet());
    }

    private static boolean isExcluded(List<VoteSeat> seats, String member) {
        return seats.stream()
                .anyMatch(seat -> seat.member().equals(member) && seat.standing() == VoteSeat.Standing.EXCLUDED);
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
