package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.reporting.api.CutOff;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.DocumentedNeed;
import de.stadtteilkapital.reporting.api.IndicatorResult;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.ProjectChapter;
import de.stadtteilkapital.reporting.api.Rate;
import de.stadtteilkapital.reporting.api.Reconciliation;
import de.stadtteilkapital.reporting.api.Tally;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands over tables and columns of the documentation: the labels of the records, and here what is none of them. */
final class Headings {
    static final Text CHAPTER = new Text("Kapitel", "Chapter");
    static final Text CODE = Labels.heading(Reconciliation.class, "code");
    static final Text AMOUNT = Labels.heading(Reconciliation.class, "amount");
    static final Text AMOUNT_IN_EURO = new Text("Betrag in Euro", "Amount in euro");
    static final Text VALUE = new Text("Wert", "Value");

    /** What a value is to be compared with: a target, a total, a denominator. */
    static final Text REFERENCE = new Text("Bezugswert", "Reference value");

    static final Text DOUBLE_ENTRY = new Text("Soll und Haben aller Konten", "Debits and credits of all accounts");

    /** Where others bear a file number. */
    static final Text IN_TOTAL = new Text("insgesamt", "in total");

    /** Where others bear a dimension. */
    static final Text EVERYBODY = new Text("alle", "all");

    private Headings() {}

    /** In German, as all of the documentation. */
    static String of(Class<? extends Record> type, String component) {
        return Labels.heading(type, component).german();
    }

    static List<String> of(Class<? extends Record> type, String... components) {
        return Arrays.stream(components).map(component -> of(type, component)).toList();
    }

    /** For the template, by record and component: {@code project.sponsor}. */
    static Map<String, Object> ofAll() {
        return Map.ofEntries(
                Map.entry("amount", AMOUNT),
                Map.entry("cutOff", all(CutOff.class)),
                Map.entry("documentation", all(Documentation.class)),
                Map.entry("results", all(Documentation.Results.class)),
                Map.entry("money", all(Reconciliation.class)),
                Map.entry("difference", all(Reconciliation.Difference.class)),
                Map.entry("project", all(ProjectChapter.class)),
                Map.entry("need", all(DocumentedNeed.class)),
                Map.entry("indicator", all(IndicatorResult.class)),
                Map.entry("rate", all(Rate.class)),
                Map.entry("participants", all(ParticipantTables.class)),
                Map.entry("group", all(ParticipantGroup.class)),
                Map.entry("tally", all(Tally.class)));
    }

    private static Map<String, Text> all(Class<? extends Record> type) {
        Map<String, Text> headings = new TreeMap<>();
        Stream.of(type.getRecordComponents())
                .forEach(component -> headings.put(component.getName(), Labels.heading(type, component.getName())));
        return headings;
    }
}
