package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.CheckItem;
import de.stadtteilkapital.applications.api.Missing;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.core.persistence.CheckPointRepository;
import de.stadtteilkapital.applications.core.persistence.Standing;
import de.stadtteilkapital.applications.core.rules.CommonRules;
import de.stadtteilkapital.applications.core.rules.Complete;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an application lacks, and what is to be looked at, by the rules' outcomes. */
final class Checklist {
    private static final Set<RuleOutcome.Outcome> IN_THE_WAY =
            EnumSet.of(RuleOutcome.Outcome.FAILED, RuleOutcome.Outcome.UNKNOWN);

    private final Submission submission;
    private final CheckPointRepository points;

    Checklist(Submission submission, CheckPointRepository points) {
        this.submission = requireNonNull(submission);
        this.points = requireNonNull(points);
    }

    /**
     * As the one reads it who checks.
     *
     * @throws Refusal 404 where it is not theirs to check
     */
    List<CheckItem> of(Caller me, Application application) {
        if (!ApplicationActs.may(me, ApplicationAct.CHECK, Standing.of(application))) {
            throw Refusal.notFound();
        }
        return of(application);
    }

    /** What the rules said first, then what is to be looked at by hand. */
    List<CheckItem> of(Application application) {
        return Stream.concat(
                        submission.report(application).outcomes().stream().map(Checklist::item),
                        points.of(application.district()).stream())
                .toList();
    }

    private static CheckItem item(RuleOutcome said) {
        boolean passed = said.outcome() == RuleOutcome.Outcome.PASSED;
        return new CheckItem(
                said.rule(),
                CommonRules.QUESTIONS.getOrDefault(said.rule(), said.message()),
                CheckItem.Outcome.valueOf(said.outcome().name()),
                passed ? null : said.message(),
                said.source());
    }

    List<Missing> missing(Application application) {
        return submission.report(application).outcomes().stream()
                .filter(said -> IN_THE_WAY.contains(said.outcome()))
                .flatMap(said -> missing(said, application.proposal()))
                .toList();
    }

    /** Whoever lacks several fields is led to each. */
    private static Stream<Missing> missing(RuleOutcome said, Proposal proposal) {
        if (!said.rule().equals(Complete.ID) || said.outcome() == RuleOutcome.Outcome.UNKNOWN) {
            return Stream.of(new Missing(said.pointer(), said.message(), said.source()));
        }
        Input fields = Input.of(Proposal.class);
        Complete.lacking(proposal).forEach(field -> fields.present(field, null));
        return fields.objections().stream().map(o -> new Missing(o.pointer(), o.message(), said.source()));
    }
}
