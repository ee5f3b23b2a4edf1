package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.reporting.api.CutOff;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.IndicatorResult;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.ProjectChapter;
import de.stadtteilkapital.reporting.api.Rate;
import de.stadtteilkapital.reporting.api.Reconciliation;
import de.stadtteilkapital.reporting.api.Reconciliation.Difference;
import de.stadtteilkapital.reporting.api.ResearchExtract;
import de.stadtteilkapital.reporting.api.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The documentation in tables for people who calculate on, with German heads; values keep their types. */
final class ReportTables {
    private ReportTables() {}

    /** @param rows values as they are: text, whole number, money, percent, date, or null */
    record Table(String name, List<String> columns, List<List<Object>> rows) {}

    static List<Table> of(Documentation d) {
        return List.of(
                money(d),
                reconciliation(d),
                projects(d),
                indicators(d),
                participants(d),
                rates(d),
                effects(d),
                NeedTable.of(d));
    }

    private static Table money(Documentation d) {
        Reconciliation r = d.reconciliation();
        return new Table(
                Headings.of(Documentation.class, "reconciliation"),
                List.of(Headings.of(Difference.class, "figure"), Headings.AMOUNT_IN_EURO.german()),
                List.of(
                        money("allocated", r.allocated()),
                        money("coordinationShare", r.coordinationShare()),
                        money("coordinationSpent", r.coordinationSpent()),
                        money("committed", r.committed()),
                        money("available", r.available()),
                        money("called", r.called()),
                        money("received", r.received()),
                        money("disbursed", r.disbursed()),
                        money("verified", r.verified()),
                        money("recovered", r.recovered()),
                        money("interest", r.interest()),
                        row(Headings.of(CutOff.class, "date"), d.cutOff().date()),
                        row(Headings.of(CutOff.class, "position"), d.cutOff().position()),
                        row(
                                Headings.of(Documentation.class, "audited"),
                                d.audited() == null
                                        ? "noch nicht durchgeführt"
                                        : d.audited().date())));
    }

    private static List<Object> money(String figure, Money amount) {
        return row(Headings.of(Reconciliation.class, figure), amount);
    }

    private static Table reconciliation(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        for (Difference f : d.reconciliation().differences()) {
            rows.add(row(f.text(), f.documented(), f.budget(), f.ledger(), f.difference()));
        }
        return new Table(
                Headings.of(Reconciliation.class, "differences"),
                Headings.of(Difference.class, "figure", "documented", "budget", "ledger", "difference"),
                rows);
    }

    private static Table projects(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        for (ProjectChapter p : d.results().projects()) {
            rows.add(row(
                    p.fileNumber(),
                    p.title(),
                    p.sponsor(),
                    p.projectTypeText(),
                    p.goal(),
                    p.start(),
                    p.end(),
                    p.grantStateText(),
                    p.grant(),
                    p.paid(),
                    p.accepted(),
                    p.recovered(),
                    p.interest(),
                    p.participants().total(),
                    p.narrative()));
        }
        return new Table(
                Headings.of(Documentation.Results.class, "projects"),
                Headings.of(
                        ProjectChapter.class,
                        "fileNumber",
                        "title",
                        "sponsor",
                        "projectType",
                        "goal",
                        "start",
                        "end",
                        "grantState",
                        "grant",
                        "paid",
                        "accepted",
                        "recovered",
                        "interest",
                        "participants",
                        "narrative"),
                rows);
    }

    private static Table indicators(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        d.results().indicators().forEach(i -> rows.add(indicator(Headings.IN_TOTAL.german(), i)));
        d.results().projects().forEach(p -> p.indicators().forEach(i -> rows.add(indicator(p.fileNumber(), i))));
        return new Table(
                Headings.of(Documentation.Results.class, "indicators"),
                ofWhom(Headings.of(IndicatorResult.class, "code", "target", "actual")),
                rows);
    }

    private static List<Object> indicator(String whose, IndicatorResult i) {
        return row(whose, i.text(), i.target(), i.actual());
    }

    private static Table participants(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        add(rows, Headings.IN_TOTAL.german(), d.results().participants());
        d.results().projects().forEach(p -> add(rows, p.fileNumber(), p.participants()));
        return new Table(
                Headings.of(Documentation.Results.class, "participants"),
                ofWhom(List.of(
                        Headings.of(ResearchExtract.Table.class, "dimension"),
                        Headings.of(Tally.class, "code"),
                        Headings.of(Tally.class, "count"))),
                rows);
    }

    private static void add(List<List<Object>> rows, String whose, ParticipantTables tables) {
        rows.add(row(whose, Headings.EVERYBODY, "", tables.total()));
        add(rows, whose, "sex", tables.bySex());
        add(rows, whose, "ageGroup", tables.byAgeGroup());
        add(rows, whose, "targetGroup", tables.byTargetGroup());
        add(rows, whose, "outcome", tables.byOutcome());
    }

    private static void add(List<List<Object>> rows, String whose, String dimension, List<Tally> tallies) {
        String heading = Headings.of(ParticipantGroup.class, dimension);
        tallies.forEach(t -> rows.add(row(whose, heading, t.text(), t.count())));
    }

    private static Table rates(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        d.results().rates().forEach(r -> rows.add(rate(Headings.IN_TOTAL.german(), r)));
        d.results().projects().forEach(p -> p.rates().forEach(r -> rows.add(rate(p.fileNumber(), r))));
        return new Table(
                Headings.of(Documentation.Results.class, "rates"),
                ofWhom(Headings.of(Rate.class, "code", "numerator", "denominator", "percent", "cutOff")),
                rows);
    }

    private static List<Object> rate(String whose, Rate r) {
        return row(whose, r.text(), r.numerator(), r.denominator(), r.percent(), r.cutOff());
    }

    private static Table effects(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        d.effects().projects().forEach(e -> rows.add(row(e.fileNumber(), e.title(), e.effects())));
        return new Table(
                Headings.of(Documentation.class, "effects"),
                Headings.of(Documentation.Effect.class, "fileNumber", "title", "effects"),
                rows);
    }

    /** Columns behind that of the file number. */
    private static List<String> ofWhom(List<String> columns) {
        return Stream.concat(Stream.of(Headings.of(ProjectChapter.class, "fileNumber")), columns.stream())
                .toList();
    }

    private static List<Object> row(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Text text ? text.german() : value)
                .toList();
    }
}
