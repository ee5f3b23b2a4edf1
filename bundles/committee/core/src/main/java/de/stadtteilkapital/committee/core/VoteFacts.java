package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.core.persistence.Reckoned;
import de.stadtteilkapital.committee.core.rules.LegalMajority;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a vote was reckoned from and what came out, so that it can be reckoned again years later.
 *
 * @param presiding id of the member who led the item; null where none did, and before it was kept
 */
record VoteFacts(
        String quorumVersion,
        QuorumRule quorumRule,
        QuorumFacts quorumFacts,
        VotingFacts votingFacts,
        VotingOutcome voting,
        @Nullable String presiding) {
    VoteFacts {
        requireNonNull(quorumVersion);
        requireNonNull(quorumRule);
        requireNonNull(quorumFacts);
        requireNonNull(votingFacts);
        requireNonNull(voting);
    }

    private List<Vote.AppliedRule> rules() {
        return List.of(
                new Vote.AppliedRule(QuorumRule.ID, quorumVersion, quorumRule.source()),
                new Vote.AppliedRule(voting.rule(), voting.version(), voting.source()));
    }

    /** What is told of a vote beside its numbers. */
    static Reckoned reckoned(String json) {
        return CanonicalJson.read(json, VoteFacts.class).reckoned();
    }

    Reckoned reckoned() {
        return new Reckoned(rules(), presiding, castingVote(), voting.putOff());
    }

    private Ballot.@Nullable Choice castingVote() {
        return voting.rule().equals(LegalMajority.ID)
                ? LegalMajority.castingVote(votingFacts).orElse(null)
                : null;
    }
}
