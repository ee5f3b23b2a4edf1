package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.platform.api.GermanOrder;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.reporting.api.DocumentedNeed;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which needs a round stood before, and which funded projects of it serve them. */
final class NeedsOfRound {
    /** Without regard to the day, so that the documentation of a round stays as it was. */
    private static final Comparator<Need> ORDER = Comparator.comparing(Need::priority)
            .thenComparing(need -> GermanOrder.key(need.title()))
            .thenComparing(Need::id);

    private final RoundFacts facts;

    NeedsOfRound(RoundFacts facts) {
        this.facts = requireNonNull(facts);
    }

    /** @param readable the projects of which the reader may know */
    List<DocumentedNeed> of(List<RoundFacts.Funded> readable) {
        Set<String> named = new HashSet<>();
        readable.forEach(funded -> named.addAll(needs(funded)));
        return facts.needs().stream()
                .filter(need -> held(need, facts.round()) || named.contains(need.id()))
                .sorted(ORDER)
                .map(need -> documented(need, readable))
                .toList();
    }

    /** Whether it held on a day of the round. */
    private static boolean held(Need need, FundingRound round) {
        return !need.from().isAfter(round.end())
                && (need.to() == null || !need.to().isBefore(round.start()));
    }

    private static List<String> needs(RoundFacts.Funded funded) {
        return funded.application().proposal().needs();
    }

    private DocumentedNeed documented(Need need, List<RoundFacts.Funded> readable) {
        return new DocumentedNeed(
                need.id(),
                need.title(),
                need.source(),
                need.priority().name(),
                need.priority().label(),
                need.goals().stream()
                        .map(facts.goals()::get)
                        .filter(Objects::nonNull)
                        .toList(),
                need.targetGroups().stream()
                        .map(group -> facts.codes().text(ResultCodes.TARGET_GROUP, group))
                        .toList(),
                readable.stream()
                        .filter(funded -> needs(funded).contains(need.id()))
                        .map(NeedsOfRound::project)
                        .toList());
    }

    private static DocumentedNeed.Project project(RoundFacts.Funded funded) {
        Application application = funded.application();
        Grant grant = funded.figures().grant();
        return new DocumentedNeed.Project(
                application.id(), application.fileNumber(), application.title(), grant.sponsorName(), grant.amount());
    }
}
