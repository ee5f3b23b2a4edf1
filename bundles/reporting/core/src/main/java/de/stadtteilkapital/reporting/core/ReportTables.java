package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.IndicatorResult;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.ProjectChapter;
import de.stadtteilkapital.reporting.api.Rate;
import de.stadtteilkapital.reporting.api.Reconciliation;
import de.stadtteilkapital.reporting.api.Reconciliation.Difference;
import de.stadtteilkapital.reporting.api.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The documentation in tables for people who calculate on, with German heads; values keep their types. */
final class ReportTables {
    /** Where others bear a file number. */
    private static final String ALL = "insgesamt";

    private ReportTables() {}

    /** @param rows values as they are: text, whole number, money, percent, date, or null */
    record Table(String name, List<String> columns, List<List<Object>> rows) {}

    static List<Table> of(Documentation d) {
        return List.of(money(d), reconciliation(d), projects(d), indicators(d), participants(d), rates(d), effects(d));
    }

    private static Table money(Documentation d) {
        Reconciliation r = d.reconciliation();
        return new Table(
                "Mittel",
                List.of("Größe", "Betrag in Euro"),
                List.of(
                        row("Für Projekte bereitgestellt", r.allocated()),
                        row("Koordinierungsanteil", r.coordinationShare()),
                        row("Beschlossen", r.committed()),
                        row("Noch frei", r.available()),
                        row("Abgerufen", r.called()),
                        row("Eingegangen", r.received()),
                        row("Ausgezahlt", r.disbursed()),
                        row("Anerkannt", r.verified()),
                        row("Erstattet", r.recovered()),
                        row("Zinsen", r.interest()),
                        row("Stichtag", d.cutOff().date()),
                        row("Stand des Ereignisprotokolls", d.cutOff().position())));
    }

    private static Table reconciliation(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        for (Difference f : d.reconciliation().differences()) {
            rows.add(row(f.text(), f.documented(), f.budget(), f.ledger(), f.difference()));
        }
        return new Table("Abgleich", List.of("Größe", "Projekte", "Budget", "Hauptbuch", "Differenz"), rows);
    }

    private static Table projects(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        for (ProjectChapter p : d.results().projects()) {
            rows.add(row(
                    p.fileNumber(),
                    p.title(),
                    p.sponsor(),
                    p.projectType(),
                    p.goal(),
                    p.start(),
                    p.end(),
                    p.grantState(),
                    p.grant(),
                    p.paid(),
                    p.accepted(),
                    p.recovered(),
                    p.interest(),
                    p.participants().total(),
                    p.narrative()));
        }
        return new Table(
                "Projekte",
                List.of(
                        "Aktenzeichen",
                        "Projekt",
                        "Träger",
                        "Typ",
                        "Ziel",
                        "Beginn",
                        "Ende",
                        "Stand",
                        "Bewilligt",
                        "Gezahlt",
                        "Anerkannt",
                        "Erstattet",
                        "Zinsen",
                        "Teilnehmende",
                        "Ergebnisse"),
                rows);
    }

    private static Table indicators(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        d.results().indicators().forEach(i -> rows.add(indicator(ALL, i)));
        d.results().projects().forEach(p -> p.indicators().forEach(i -> rows.add(indicator(p.fileNumber(), i))));
        return new Table("Indikatoren", List.of("Aktenzeichen", "Indikator", "Ziel", "Erreicht"), rows);
    }

    private static List<Object> indicator(String whose, IndicatorResult i) {
        return row(whose, i.text(), i.target(), i.actual());
    }

    private static Table participants(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        add(rows, ALL, d.results().participants());
        d.results().projects().forEach(p -> add(rows, p.fileNumber(), p.participants()));
        return new Table("Teilnehmende", List.of("Aktenzeichen", "Merkmal", "Ausprägung", "Personen"), rows);
    }

    private static void add(List<List<Object>> rows, String whose, ParticipantTables tables) {
        rows.add(row(whose, "alle", "", tables.total()));
        add(rows, whose, "Geschlecht", tables.bySex());
        add(rows, whose, "Alter", tables.byAgeGroup());
        add(rows, whose, "Zielgruppe", tables.byTargetGroup());
        add(rows, whose, "Verbleib", tables.byOutcome());
    }

    private static void add(List<List<Object>> rows, String whose, String dimension, List<Tally> tallies) {
        tallies.forEach(t -> rows.add(row(whose, dimension, t.text(), t.count())));
    }

    private static Table rates(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        d.results().rates().forEach(r -> rows.add(rate(ALL, r)));
        d.results().projects().forEach(p -> p.rates().forEach(r -> rows.add(rate(p.fileNumber(), r))));
        return new Table("Quoten", List.of("Aktenzeichen", "Quote", "Zähler", "Nenner", "Prozent", "Stichtag"), rows);
    }

    private static List<Object> rate(String whose, Rate r) {
        return row(whose, r.text(), r.numerator(), r.denominator(), r.percent(), r.cutOff());
    }

    private static Table effects(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        d.effects().projects().forEach(e -> rows.add(row(e.fileNumber(), e.title(), e.effects())));
        return new Table("Wirkungen", List.of("Aktenzeichen", "Projekt", "Wirkungen"), rows);
    }

    private static List<Object> row(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Text text ? text.german() : value)
                .toList();
    }
}
