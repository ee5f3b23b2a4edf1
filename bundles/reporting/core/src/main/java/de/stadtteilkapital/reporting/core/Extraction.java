package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.reporting.api.Cell;
import de.stadtteilkapital.reporting.api.IndicatorResult;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.ResearchExtract;
import de.stadtteilkapital.reporting.api.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the research extract from a round's facts. */
final class Extraction {
    private static final long GRANT_CLASS = 2500;
    private final RoundFacts facts;
    private final Pseudonyms pseudonyms;

    Extraction(RoundFacts facts, Pseudonyms pseudonyms) {
        this.facts = requireNonNull(facts);
        this.pseudonyms = requireNonNull(pseudonyms);
    }

    ResearchExtract extract(Caller me) {
        List<ParticipantGroup> groups = facts.results().values().stream()
                .flatMap(results -> results.participants().stream())
                .toList();
        ParticipantTables tables = new Counting(facts.codes()).all(groups);
        return new ResearchExtract(
                facts.district().id(),
                facts.round().id(),
                facts.cutOff(),
                projects(me),
                List.of(
                        table(ResultCodes.SEX, tables.bySex(), tables.total()),
                        table(ResultCodes.AGE_GROUP, tables.byAgeGroup(), tables.total()),
                        table(ResultCodes.TARGET_GROUP, tables.byTargetGroup(), tables.total()),
                        table(ResultCodes.OUTCOME, tables.byOutcome(), tables.total())));
    }

    /** In the order of their pseudonyms, since that of the file numbers would undo them. */
    private List<ResearchExtract.Project> projects(Caller me) {
        List<RoundFacts.Funded> funded = facts.funded();
        List<Cell> participants =
                Suppression.cells(funded.stream().map(this::participants).toList());
        return IntStream.range(0, funded.size())
                .filter(i -> !me.isBarredFrom(funded.get(i).application().id()))
                .mapToObj(i -> project(funded.get(i), participants.get(i)))
                .sorted(Comparator.comparing(ResearchExtract.Project::pseudonym))
                .toList();
    }

    private long participants(RoundFacts.Funded funded) {
        return facts.resultsOf(funded.application()).participants().stream()
                .mapToLong(ParticipantGroup::count)
                .sum();
    }

    private ResearchExtract.Project project(RoundFacts.Funded funded, Cell participants) {
        Application application = funded.application();
        List<IndicatorResult> indicators = new Indicators(facts.codes())
                .of(application, facts.resultsOf(application)).stream()
                        .filter(indicator -> indicator.target() != null)
                        .toList();
        long reached = indicators.stream()
                .filter(i -> i.actual() != null && i.actual() >= i.target())
                .count();
        return new ResearchExtract.Project(
                pseudonyms.of("project", application.id()),
                pseudonyms.of("sponsor", application.sponsor()),
                application.proposal().projectType(),
                application.proposal().features(),
                application.proposal().targetGroups(),
                funded.figures().grant().amount().amount().longValue() / GRANT_CLASS * GRANT_CLASS,
                indicators.size(),
                (int) reached,
                facts.resultsOf(application).present(),
                participants);
    }

    private static ResearchExtract.Table table(String dimension, List<Tally> tallies, long total) {
        List<Cell> cells = Suppression.cells(tallies.stream().map(Tally::count).toList());
        return new ResearchExtract.Table(
                dimension,
                IntStream.range(0, tallies.size())
                        .mapToObj(i -> new ResearchExtract.Row(
                                tallies.get(i).code(), tallies.get(i).text(), cells.get(i)))
                        .toList(),
                Suppression.total(total));
    }
}
