package de.stadtteilkapital.reporting.core;

import de.siegmar.fastcsv.writer.CsvWriter;
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
import de.stadtteilkapital.reporting.api.Reconciliation.Difference;
import de.stadtteilkapital.reporting.api.Tally;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The documentation as one table (RFC 4180): a line per figure, with what it is a part of beside it, and the codes of
 * lists beside their texts.
 * Numbers have a point and no separators; texts are guarded.
 */
final class CsvLines {
    private static final List<String> HEADER = List.of(
            Headings.CHAPTER.german(),
            Headings.of(ProjectChapter.class, "fileNumber"),
            Headings.of(ProjectChapter.class, "title"),
            Headings.of(Difference.class, "figure"),
            Headings.CODE.german(),
            Headings.of(Tally.class, "text"),
            Headings.VALUE.german(),
            Headings.REFERENCE.german(),
            Headings.of(Rate.class, "percent"),
            Headings.of(Rate.class, "cutOff"));
    private static final String RESULTS = Headings.of(Documentation.class, "results");

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
        at(Headings.of(Documentation.class, "round"), null, null);
        line(Documentation.class, "district", d.district(), Text.same(d.districtName()), null);
        line(Documentation.class, "round", d.round(), Text.same(d.roundName()), null);
        line(CutOff.class, "position", d.cutOff().position());
        line(CutOff.class, "date", d.cutOff().date());
        line(CutOff.class, "digest", d.cutOff().digest());
        line(
                Documentation.class,
                "audited",
                d.audited() == null ? null : d.audited().date());
        line(Documentation.class, "withheld", d.withheld());
        reconciliation(d.reconciliation());
        at(RESULTS, null, null);
        indicators(d.results().indicators());
        participants(d.results().participants());
        rates(d.results().rates());
        d.results().projects().forEach(this::project);
        for (Documentation.Effect effect : d.effects().projects()) {
            at(Headings.of(Documentation.class, "effects"), effect.fileNumber(), effect.title());
            line(Documentation.Effect.class, "effects", effect.effects());
        }
        d.needs().forEach(this::need);
    }

    /** Under its title, and each project that serves it with its file number beside that. */
    private void need(DocumentedNeed need) {
        String needs = Headings.of(Documentation.class, "needs");
        at(needs, null, need.title());
        line(DocumentedNeed.class, "source", need.source());
        line(DocumentedNeed.class, "priority", need.priority(), need.priorityText(), null);
        need.goals().forEach(goal -> line(DocumentedNeed.class, "goals", goal));
        need.targetGroups().forEach(group -> line(DocumentedNeed.class, "targetGroups", null, group, null));
        line(DocumentedNeed.class, "projects", need.projects().size());
        for (DocumentedNeed.Project project : need.projects()) {
            at(needs, project.fileNumber(), need.title());
            line(DocumentedNeed.Project.class, "title", project.title());
            line(DocumentedNeed.Project.class, "sponsor", project.sponsor());
            line(DocumentedNeed.Project.class, "grant", project.grant());
        }
    }

    private void reconciliation(Reconciliation r) {
        at(Headings.of(Documentation.class, "reconciliation"), null, null);
        line(Reconciliation.class, "allocated", r.allocated());
        line(Reconciliation.class, "coordinationShare", r.coordinationShare());
        line(Reconciliation.class, "coordinationSpent", r.coordinationSpent());
        line(Reconciliation.class, "committed", r.committed());
        line(Reconciliation.class, "available", r.available());
        line(Reconciliation.class, "called", r.called());
        line(Reconciliation.class, "received", r.received());
        line(Reconciliation.class, "disbursed", r.disbursed());
        line(Reconciliation.class, "verified", r.verified());
        line(Reconciliation.class, "recovered", r.recovered());
        line(Reconciliation.class, "interest", r.interest());
        at(Headings.of(Reconciliation.class, "differences"), null, null);
        for (Difference d : r.differences()) {
            line(Difference.class, "documented", d.figure(), d.text(), d.documented());
            line(Difference.class, "budget", d.figure(), d.text(), d.budget());
            line(Difference.class, "ledger", d.figure(), d.text(), d.ledger());
            line(Difference.class, "difference", d.figure(), d.text(), d.difference());
        }
    }

    private void project(ProjectChapter p) {
        at(RESULTS, p.fileNumber(), p.title());
        line(ProjectChapter.class, "sponsor", p.sponsor());
        line(ProjectChapter.class, "projectType", p.projectType(), p.projectTypeText(), null);
        line(ProjectChapter.class, "goal", p.goal());
        line(ProjectChapter.class, "start", p.start());
        line(ProjectChapter.class, "end", p.end());
        line(ProjectChapter.class, "grantState", p.grantState(), p.grantStateText(), null);
        line(ProjectChapter.class, "grant", p.grant());
        line(ProjectChapter.class, "paid", p.paid());
        line(ProjectChapter.class, "accepted", p.accepted());
        line(ProjectChapter.class, "recovered", p.recovered());
        line(ProjectChapter.class, "interest", p.interest());
        indicators(p.indicators());
        participants(p.participants());
        rates(p.rates());
        line(ProjectChapter.class, "narrative", p.narrative());
    }

    private void indicators(List<IndicatorResult> indicators) {
        String figure = Headings.of(IndicatorResult.class, "code");
        indicators.forEach(i -> line(figure, i.code(), i.text(), i.actual(), i.target(), null, null));
    }

    private void participants(ParticipantTables tables) {
        line(ParticipantTables.class, "total", tables.total());
        tallies("sex", tables.bySex(), tables.total());
        tallies("ageGroup", tables.byAgeGroup(), tables.total());
        tallies("targetGroup", tables.byTargetGroup(), tables.total());
        tallies("outcome", tables.byOutcome(), tables.total());
    }

    private void tallies(String dimension, List<Tally> tallies, long total) {
        String figure = Headings.of(ParticipantGroup.class, dimension);
        tallies.forEach(t -> line(figure, t.code(), t.text(), t.count(), total, null, null));
    }

    private void rates(List<Rate> rates) {
        String figure = Headings.of(Rate.class, "code");
        rates.forEach(r -> line(figure, r.code(), r.text(), r.numerator(), r.denominator(), r.percent(), r.cutOff()));
    }

    private void at(String newChapter, String number, String words) {
        chapter = newChapter;
        fileNumber = number;
        title = words;
    }

    private void line(Class<? extends Record> of, String component, Object value) {
        line(of, component, null, null, value);
    }

    private void line(Class<? extends Record> of, String component, String code, Text words, Object value) {
        line(Headings.of(of, component), code, words, value, null, null, null);
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
