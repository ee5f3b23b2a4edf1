package de.stadtteilkapital.reporting.core;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.IndicatorResult;
import de.stadtteilkapital.reporting.api.ParticipantTables;
import de.stadtteilkapital.reporting.api.ProjectChapter;
import de.stadtteilkapital.reporting.api.Rate;
import de.stadtteilkapital.reporting.api.Reconciliation;
import de.stadtteilkapital.reporting.api.Tally;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The documentation as one table (RFC 4180) for other programs: a line per figure, with what it is a part of beside it.
 * Numbers have a point and no separators; texts are guarded.
 */
final class CsvLines {
    private static final String[] HEADER = {
        "chapter", "fileNumber", "title", "figure", "code", "text", "value", "of", "percent", "cutOff"
    };
    private final CsvWriter csv;
    private String chapter;
    private String fileNumber;
    private String title;

    private CsvLines(CsvWriter csv) {
        this.csv = csv;
    }

    static byte[] of(Documentation documentation) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            new CsvLines(csv).write(documentation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Documentation d) {
        csv.writeRecord(HEADER);
        at("round", null, null);
        line("district", d.district(), null, d.districtName());
        line("round", d.round(), null, d.roundName());
        line("position", null, null, d.cutOff().position());
        line("date", null, null, d.cutOff().date());
        line("digest", null, null, d.cutOff().digest());
        line("withheld", null, null, d.withheld());
        reconciliation(d.reconciliation());
        at("results", null, null);
        indicators(d.results().indicators());
        participants(d.results().participants());
        rates(d.results().rates());
        d.results().projects().forEach(this::project);
        for (Documentation.Effect effect : d.effects().projects()) {
            at("effects", effect.fileNumber(), effect.title());
            line("effects", null, null, effect.effects());
        }
    }

    private void reconciliation(Reconciliation r) {
        at("money", null, null);
        line("allocated", null, null, r.allocated());
        line("coordinationShare", null, null, r.coordinationShare());
        line("committed", null, null, r.committed());
        line("available", null, null, r.available());
        line("called", null, null, r.called());
        line("received", null, null, r.received());
        line("disbursed", null, null, r.disbursed());
        line("verified", null, null, r.verified());
        line("recovered", null, null, r.recovered());
        line("interest", null, null, r.interest());
        at("reconciliation", null, null);
        for (Reconciliation.Difference d : r.differences()) {
            line("documented", d.figure(), d.text(), d.documented());
            line("budget", d.figure(), d.text(), d.budget());
            line("ledger", d.figure(), d.text(), d.ledger());
            line("difference", d.figure(), d.text(), d.difference());
        }
    }

    private void project(ProjectChapter p) {
        at("results", p.fileNumber(), p.title());
        line("sponsor", null, null, p.sponsor());
        line("projectType", p.projectType(), null, null);
        line("goal", null, null, p.goal());
        line("start", null, null, p.start());
        line("end", null, null, p.end());
        line("grantState", p.grantState(), null, null);
        line("grant", null, null, p.grant());
        line("paid", null, null, p.paid());
        line("accepted", null, null, p.accepted());
        line("recovered", null, null, p.recovered());
        line("interest", null, null, p.interest());
        indicators(p.indicators());
        participants(p.participants());
        rates(p.rates());
        line("narrative", null, null, p.narrative());
    }

    private void indicators(List<IndicatorResult> indicators) {
        indicators.forEach(i -> line("indicator", i.code(), i.text(), i.actual(), i.target(), null, null));
    }

    private void participants(ParticipantTables tables) {
        line("participants", null, null, tables.total());
        tallies("sex", tables.bySex(), tables.total());
        tallies("ageGroup", tables.byAgeGroup(), tables.total());
        tallies("targetGroup", tables.byTargetGroup(), tables.total());
        tallies("outcome", tables.byOutcome(), tables.total());
    }

    private void tallies(String dimension, List<Tally> tallies, long total) {
        tallies.forEach(t -> line(dimension, t.code(), t.text(), t.count(), total, null, null));
    }

    private void rates(List<Rate> rates) {
        rates.forEach(r -> line("rate", r.code(), r.text(), r.numerator(), r.denominator(), r.percent(), r.cutOff()));
    }

    private void at(String newChapter, String number, String words) {
        chapter = newChapter;
        fileNumber = number;
        title = words;
    }

    private void line(String figure, String code, Text words, Object value) {
        line(figure, code, words, value, null, null, null);
    }

    private void line(String figure, String code, Text words, Object value, Object of, Object percent, Object cutOff) {
        csv.writeRecord(
                chapter,
                CsvGuard.text(fileNumber),
                CsvGuard.text(title),
                figure,
                Objects.toString(code, ""),
                CsvGuard.text(words == null ? null : words.german()),
                value instanceof String free ? CsvGuard.text(free) : Objects.toString(value, ""),
                Objects.toString(of, ""),
                Objects.toString(percent, ""),
                Objects.toString(cutOff, ""));
    }
}
