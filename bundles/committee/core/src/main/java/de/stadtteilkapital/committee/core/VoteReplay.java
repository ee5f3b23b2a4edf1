package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.core.persistence.StoredVote;
import de.stadtteilkapital.committee.core.persistence.VoteRepository;
import de.stadtteilkapital.committee.core.rules.Following;
import de.stadtteilkapital.committee.core.rules.LostSetting;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.platform.api.rules.Recall;
import de.stadtteilkapital.platform.api.rules.Replay;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.InPages;
import de.stadtteilkapital.platform.persistence.Repeated;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reckons quorum and majority of every vote again, and what followed; and holds what it was reckoned from against who was there
 * and the single ballots.
 */
@Component
public final class VoteReplay implements Replay {
    private static final int RULES = 2;

    private static final String OPEN = "OPEN";
    private static final String KEPT = "committee.attendanceAndBallots";

    private final VoteRepository votes;
    private final VotingRules rules;
    private final Transactions transactions;

    @Activate
    public VoteReplay(@Reference Store store, @Reference VotingRules rules, @Reference Transactions transactions) {
        votes = new VoteRepository(store, VoteFacts::reckoned);
        this.rules = requireNonNull(rules);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public String decisions() {
        return "committee.votes";
    }

    @Override
    public long run(Consumer<Difference> differences) {
        return InPages.sum(
                transactions,
                votes::after,
                StoredVote::id,
                each -> Repeated.one(decisions(), each.id(), differences, () -> repeat(each, differences)));
    }

    private int repeat(StoredVote stored, Consumer<Difference> differences) {
        VoteFacts facts = CanonicalJson.read(stored.facts(), VoteFacts.class);
        KeptVote.differences(stored, facts)
                .forEach((before, now) ->
                        differences.accept(new Difference(stored.id(), KEPT, facts.quorumVersion(), before, now)));
        quorum(stored, facts, differences);
        majority(stored, facts, differences);
        return RULES + followed(stored, facts, differences);
    }

    /** Of votes before it was kept nothing: how many outcomes were looked at. */
    private static int followed(StoredVote stored, VoteFacts facts, Consumer<Difference> differences) {
        Following following = facts.following();
        String version = facts.followingVersion();
        if (following == null || version == null) {
            return 0;
        }
        String before = told(facts.result());
        String now = Following.VERSION.equals(version)
                ? told(following.result(facts.voting()).orElse(null))
                : null;
        if (!before.equals(now)) {
            differences.accept(new Difference(stored.id(), LostSetting.ID, version, before, now));
        }
        return 1;
    }

    private static String told(AgendaItem.@Nullable Result result) {
        return result == null ? OPEN : result.name();
    }

    /** Where there was none, there is no vote. */
    private static void quorum(StoredVote stored, VoteFacts facts, Consumer<Difference> differences) {
        Boolean now = QuorumRule.VERSION.equals(facts.quorumVersion())
                ? facts.quorumRule().judge(facts.quorumFacts()).holds()
                : null;
        if (!Boolean.TRUE.equals(now)) {
            differences.accept(new Difference(
                    stored.id(), QuorumRule.ID, facts.quorumVersion(), "true", now == null ? null : now.toString()));
        }
    }

    private void majority(StoredVote stored, VoteFacts facts, Consumer<Difference> differences) {
        VotingOutcome before = facts.voting();
        RuleVersion rule = new RuleVersion(before.rule(), before.version());
        Recall<VotingOutcome> now = rules.recall(facts.votingFacts());
        if (!now.repeats(rule, before)) {
            differences.accept(new Difference(
                    stored.id(),
                    before.rule(),
                    before.version(),
                    before.explanation().german(),
                    now.today(rule, before, again -> again.explanation().german())));
        }
    }
}
