package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.IndicatorResult;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.ProjectChapter;
import de.stadtteilkapital.reporting.api.ProjectResults;
import de.stadtteilkapital.reporting.api.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the documentation of a round from its facts. */
final class Chapters {
    private final RoundFacts facts;
    private final LocalDate day;
    private final Counting counting;
    private final Indicators indicators;

    Chapters(RoundFacts facts) {
        this.facts = facts;
        day = facts.cutOff().date();
        counting = new Counting(facts.codes());
        indicators = new Indicators(facts.codes());
    }

    /** Sums over all projects; chapters without those from which a recusal bars the reader. */
    Documentation documentation(Caller me, Documentation.@Nullable Audited audited) {
        List<RoundFacts.Funded> readable = facts.funded().stream()
                .filter(funded -> !me.isBarredFrom(funded.application().id()))
                .toList();
        return new Documentation(
                facts.district().id(),
                facts.district().name(),
                facts.district().programme(),
                facts.round().id(),
                facts.round().name(),
                facts.round().start(),
                facts.round().end(),
                facts.cutOff(),
                new Reconciling(facts).reconcile(),
                results(readable),
                new Documentation.Effects(readable.stream().map(this::effect).toList()),
                new NeedsOfRound(facts).of(readable),
                facts.funded().size() - readable.size(),
                audited);
    }

    private Documentation.Results results(List<RoundFacts.Funded> readable) {
        List<ParticipantGroup> groups = facts.results().values().stream()
                .flatMap(results -> results.participants().stream())
                .toList();
        List<List<IndicatorResult>> all = facts.funded().stream()
                .map(f -> indicators.of(f.application(), facts.resultsOf(f.application())))
                .toList();
        ParticipantTables participants = counting.all(groups);
        return new Documentation.Results(
                indicators.sum(all),
                participants,
                rates(participants),
                readable.stream().map(this::chapter).toList());
    }

    private List<Rate> rates(ParticipantTables participants) {
        long reported = facts.results().values().stream()
                .filter(ProjectResults::present)
                .count();
        List<Rate> rates = new ArrayList<>();
        rates.add(Rates.funded(facts.funded().size(), facts.submitted().size(), day));
        rates.add(Rates.reported(reported, facts.funded().size(), day));
        rates.addAll(Rates.outcomes(participants, day));
        return rates;
    }

    private ProjectChapter chapter(RoundFacts.Funded funded) {
        Application application = funded.application();
        GrantFigures figures = funded.figures();
        ProjectResults results = facts.resultsOf(application);
        ParticipantTables participants = counting.present(results.participants());
        return new ProjectChapter(
                application.id(),
                application.fileNumber(),
                application.title(),
                figures.grant().sponsorName(),
                application.proposal().projectType(),
                facts.codes()
                        .text(ResultCodes.PROJECT_TYPE, application.proposal().projectType()),
                facts.goals().get(application.proposal().goal()),
                figures.grant().start(),
                figures.grant().end(),
                figures.grant().state().name(),
                figures.grant().state().label(),
                figures.grant().amount(),
                figures.disbursed(),
                figures.accepted(),
                figures.repaid(),
                figures.interestPaid(),
                indicators.of(application, results),
                participants,
                participants.total() == 0 ? List.of() : Rates.outcomes(participants, day),
                results.narrative());
    }

    private Documentation.Effect effect(RoundFacts.Funded funded) {
        Application application = funded.application();
        return new Documentation.Effect(
                application.id(),
                application.fileNumber(),
                application.title(),
                facts.resultsOf(application).effects());
    }
}
