package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.core.persistence.StoredVote;
import de.stadtteilkapital.committee.core.persistence.VoteSeat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what is kept of a vote against each other: its numbers, what it was reckoned from, who was there, and the ballots. */
final class KeptVote {
    private KeptVote() {}

    /** What is kept, and what it comes to by attendance and ballots; empty where they are the same. */
    static Map<String, String> differences(StoredVote stored, VoteFacts facts) {
        Map<String, String> differences = new LinkedHashMap<>();
        StoredVote.Sums sums = stored.sums();
        Tally tally = Tally.of(stored.ballots(), sums.present(), facts.presiding());
        String counted = ballots(tally.yes(), tally.no(), tally.abstain());
        differ(differences, ballots(sums.yes(), sums.no(), sums.abstain()), counted);
        Tally kept = facts.votingFacts().tally();
        differ(
                differences,
                "reckoned from " + ballots(kept.yes(), kept.no(), kept.abstain()),
                "reckoned from " + counted);
        // of older votes nobody knows who led
        if (facts.presidingRule() != null) {
            differ(differences, "the chair " + kept.chair(), "the chair " + tally.chair());
        }
        differ(
                differences,
                there(sums.present(), sums.recused(), sums.entitled()),
                there(
                        facts.quorumFacts().present(),
                        facts.quorumFacts().recused(),
                        facts.quorumFacts().entitled()));
        differ(
                differences,
                "carried " + sums.carried(),
                "carried " + facts.voting().carried());
        // of votes before it was kept nobody knows who was there
        if (!stored.seats().isEmpty()) {
            int excluded = count(stored, VoteSeat.Standing.EXCLUDED);
            int advising = count(stored, VoteSeat.Standing.ADVISING);
            Set<String> voters = voters(stored);
            stored.ballots().stream()
                    .map(Ballot::member)
                    .filter(member -> !voters.contains(member))
                    .forEach(member -> differences.put("a ballot of " + member, "who was not there to vote"));
            differ(
                    differences,
                    there(sums.present(), sums.recused(), sums.entitled()),
                    there(
                            count(stored, VoteSeat.Standing.PRESENT),
                            excluded,
                            stored.seats().size() - excluded - advising));
        }
        return differences;
    }

    private static Set<String> voters(StoredVote stored) {
        return stored.seats().stream()
                .filter(seat -> seat.standing() == VoteSeat.Standing.PRESENT)
                .map(seat -> seat.voter() == null ? seat.member() : seat.voter())
                .collect(Collectors.toSet());
    }

    private static int count(StoredVote stored, VoteSeat.Standing standing) {
        return (int) stored.seats().stream()
                .filter(seat -> seat.standing() == standing)
                .count();
    }

    private static void differ(Map<String, String> differences, String kept, String counted) {
        if (!kept.equals(counted)) {
            differences.put(kept, counted);
        }
    }

    private static String ballots(int yes, int no, int abstain) {
        return yes + " yes, " + no + " no, " + abstain + " abstentions";
    }

    private static String there(int present, int recused, int entitled) {
        return present + " present, " + recused + " excluded, " + entitled + " entitled";
    }
}
