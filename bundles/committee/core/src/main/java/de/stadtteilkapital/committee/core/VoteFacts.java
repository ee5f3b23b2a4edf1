package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.committee.core.rules.Tally;
import de.stadtteilkapital.committee.core.rules.VotingRule;
import java.util.List;

/** All that a vote was reckoned from, so that it can be reckoned again years later. */
record VoteFacts(
        int quorumVersion,
        QuorumRule quorumRule,
        QuorumFacts quorumFacts,
        int votingVersion,
        VotingRule votingRule,
        Tally tally) {
    VoteFacts {
        requireNonNull(quorumRule);
        requireNonNull(quorumFacts);
        requireNonNull(votingRule);
        requireNonNull(tally);
    }

    List<Vote.AppliedRule> rules() {
        return List.of(
                new Vote.AppliedRule(QuorumRule.ID, quorumVersion, quorumRule.source()),
                new Vote.AppliedRule(VotingRule.ID, votingVersion, votingRule.source()));
    }

    static List<Vote.AppliedRule> appliedRules(String json) {
        return Canonical.read(json, VoteFacts.class).rules();
    }
}
