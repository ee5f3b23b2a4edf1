package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.core.persistence.Reckoned;
import de.stadtteilkapital.committee.core.rules.Following;
import de.stadtteilkapital.committee.core.rules.LegalMajority;
import de.stadtteilkapital.committee.core.rules.LostSetting;
import de.stadtteilkapital.committee.core.rules.PresidingRule;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.committee.core.rules.TieSetting;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a vote was reckoned from and what came out, so that it can be reckoned again years later.
 *
 * @param presiding id of the member who led the item; null where none did, and before it was kept
 * @param presidingRule by which they led; null before it was kept, as the version is
 * @param following what was to follow; null before it was kept, when it was as the law has it, as the version is
 * @param result what followed for the item; null where it stayed open
 */
record VoteFacts(
        String quorumVersion,
        QuorumRule quorumRule,
        QuorumFacts quorumFacts,
        VotingFacts votingFacts,
        VotingOutcome voting,
        @Nullable String presiding,
        @Nullable String presidingVersion,
        @Nullable PresidingRule presidingRule,
        @Nullable String followingVersion,
        @Nullable Following following,
        AgendaItem.@Nullable Result result) {
    VoteFacts {
        requireNonNull(quorumVersion);
        requireNonNull(quorumRule);
        requireNonNull(quorumFacts);
        requireNonNull(votingFacts);
        requireNonNull(voting);
    }

    /** Those of ties and of lost motions where there was one. */
    private List<Vote.AppliedRule> rules() {
        List<Vote.AppliedRule> rules = new ArrayList<>();
        rules.add(new Vote.AppliedRule(QuorumRule.ID, quorumVersion, quorumRule.source()));
        rules.add(new Vote.AppliedRule(voting.rule(), voting.version(), voting.source()));
        if (isLegal() && LegalMajority.isTied(votingFacts)) {
            rules.add(new Vote.AppliedRule(TieSetting.ID, voting.version(), votingFacts.tieSource()));
        }
        if (following != null && followingVersion != null && following.isLost(voting)) {
            rules.add(new Vote.AppliedRule(
                    LostSetting.ID, followingVersion, following.lost().source()));
        }
        if (presidingRule != null && presidingVersion != null) {
            rules.add(new Vote.AppliedRule(PresidingRule.ID, presidingVersion, presidingRule.source()));
        }
        return List.copyOf(rules);
    }

    /** What is told of a vote beside its numbers. */
    static Reckoned reckoned(String json) {
        return CanonicalJson.read(json, VoteFacts.class).reckoned();
    }

    Reckoned reckoned() {
        return new Reckoned(
                rules(), presiding, castingVote(), voting.putOff(), presidingRule != null && presiding == null);
    }

    private Ballot.@Nullable Choice castingVote() {
        return isLegal() ? LegalMajority.castingVote(votingFacts).orElse(null) : null;
    }

    private boolean isLegal() {
        return voting.rule().equals(LegalMajority.ID);
    }
}
