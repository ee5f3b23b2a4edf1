package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.util.List;

/** All that a vote was reckoned from and what came out, so that it can be reckoned again years later. */
record VoteFacts(
        String quorumVersion,
        QuorumRule quorumRule,
        QuorumFacts quorumFacts,
        VotingFacts votingFacts,
        VotingOutcome voting) {
    VoteFacts {
        requireNonNull(quorumVersion);
        requireNonNull(quorumRule);
        requireNonNull(quorumFacts);
        requireNonNull(votingFacts);
        requireNonNull(voting);
    }

    List<Vote.AppliedRule> rules() {
        return List.of(
                new Vote.AppliedRule(QuorumRule.ID, quorumVersion, quorumRule.source()),
                new Vote.AppliedRule(voting.rule(), voting.version(), voting.source()));
    }

    static List<Vote.AppliedRule> appliedRules(String json) {
        return CanonicalJson.read(json, VoteFacts.class).rules();
    }
}
