package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.committee.core.persistence.VoteSeat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who votes: each voting member who is there, and for one who is not their deputy, so that one of both counts. Nobody stands
 * in for whoever is excluded: of an excluded member there is no seat to fill.
 *
 * @param seats the ids of those who vote, each with that of the member whose vote it is
 */
record Voters(Map<String, String> seats) {
    Voters {
        seats = Map.copyOf(seats);
    }

    /** @param excluded members who are excluded from the item; none for the session as a whole */
    static Voters of(KnownBody body, Seats seats, Set<String> excluded) {
        List<Member> free = body.members().stream()
                .filter(member -> seats.present().contains(member.id()) && !excluded.contains(member.id()))
                .toList();
        Map<String, String> voters = new LinkedHashMap<>();
        body.members().stream()
                .filter(member -> member.voting() && !excluded.contains(member.id()))
                .forEach(member -> standIn(member, free).ifPresent(voter -> voters.put(voter.id(), member.id())));
        return new Voters(voters);
    }

    /** The member themself where they are there, else the first of their deputies who is. */
    private static Optional<Member> standIn(Member member, List<Member> free) {
        return free.stream()
                .filter(member::equals)
                .findFirst()
                .or(() -> free.stream()
                        .filter(other -> !other.voting() && member.id().equals(other.deputyOf()))
                        .findFirst());
    }

    /** What each member is for a decision. */
    static List<VoteSeat> standing(KnownBody body, Seats seats, Set<String> excluded) {
        Map<String, String> voterOf = new LinkedHashMap<>();
        of(body, seats, excluded).seats().forEach((voter, member) -> voterOf.put(member, voter));
        return body.members().stream()
                .map(member -> {
                    String voter = voterOf.get(member.id());
                    return new VoteSeat(
                            member.id(),
                            standing(member, voter, excluded),
                            seats.present().contains(member.id()),
                            member.id().equals(voter) ? null : voter);
                })
                .toList();
    }

    private static VoteSeat.Standing standing(Member member, String voter, Set<String> excluded) {
        if (!member.voting()) {
            return VoteSeat.Standing.ADVISING;
        }
        if (excluded.contains(member.id())) {
            return VoteSeat.Standing.EXCLUDED;
        }
        return voter == null ? VoteSeat.Standing.ABSENT : VoteSeat.Standing.PRESENT;
    }

    int count() {
        return seats.size();
    }

    boolean votes(String seat) {
        return seats.containsKey(seat);
    }

    /** For whom a deputy stands in; empty for whoever votes for themself or not at all. */
    Optional<String> principal(String seat) {
        return Optional.ofNullable(seats.get(seat)).filter(member -> !member.equals(seat));
    }
}
