package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.Paper;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.ProposalChange;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where two versions of what a sponsor wrote differ, field by field and in words. */
final class ProposalChanges {
    private static final Text NOTHING = Text.same("");
    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nein", "no");

    private final Function<String, Map<String, Text>> lists;
    private final Names names;
    private final Map<String, Map<String, Text>> known = new HashMap<>();
    private final List<ProposalChange> changes = new ArrayList<>();

    /** What others are called, by their ids. */
    record Names(
            UnaryOperator<String> goals,
            UnaryOperator<String> needs,
            UnaryOperator<String> rounds,
            UnaryOperator<String> sponsors) {}

    /** @param lists by the name of a list, what its codes are called */
    ProposalChanges(Function<String, Map<String, Text>> lists, Names names) {
        this.lists = requireNonNull(lists);
        this.names = requireNonNull(names);
    }

    List<ProposalChange> between(Proposal before, Proposal now) {
        named("round", before.round(), now.round(), names.rounds());
        named("sponsor", before.sponsor(), now.sponsor(), names.sponsors());
        compare("paper", received(before.paper()), received(now.paper()));
        compare("title", Text.same(before.title()), Text.same(now.title()));
        compare("summary", words(before.summary()), words(now.summary()));
        compare("place", words(before.place()), words(now.place()));
        compare("projectType", code("projectType", before.projectType()), code("projectType", now.projectType()));
        compare("features", codes("feature", before.features()), codes("feature", now.features()));
        named("goal", before.goal(), now.goal(), names.goals());
        if (!before.needs().equals(now.needs())) {
            compare("needs", needs(before.needs()), needs(now.needs()));
        }
        compare("targetGroups", codes("targetGroup", before.targetGroups()), codes("targetGroup", now.targetGroups()));
        compare("start", day(before.start()), day(now.start()));
        compare("end", day(before.end()), day(now.end()));
        each("financingPlan", before.financingPlan(), now.financingPlan(), this::line);
        compare("requestedAmount", amount(before), amount(now));
        each("indicators", before.indicators(), now.indicators(), this::indicator);
        declarations(before.declarations(), now.declarations());
        return List.copyOf(changes);
    }

    private void declarations(Declarations before, Declarations now) {
        declaration("notStarted", before.notStarted(), now.notStarted());
        declaration("noOtherFunding", before.noOtherFunding(), now.noOtherFunding());
        declaration("participantsFromArea", before.participantsFromArea(), now.participantsFromArea());
    }

    private void declaration(String name, boolean before, boolean now) {
        compare("declarations/" + name, Labels.heading(Declarations.class, name), before ? YES : NO, now ? YES : NO);
    }

    private <T> void each(String field, List<T> before, List<T> now, Function<T, Text> words) {
        for (Aligned row : Aligned.of(before, now)) {
            boolean taken = row.now() == Aligned.NONE;
            int place = taken ? row.before() : row.now();
            compare(
                    taken ? field : field + "/" + place,
                    numbered(Labels.heading(Proposal.class, field), taken, place + 1),
                    row.before() == Aligned.NONE ? NOTHING : words.apply(before.get(row.before())),
                    taken ? NOTHING : words.apply(now.get(row.now())));
        }
    }

    /** Who looks for a row that was taken out looks in the version before. */
    private static Text numbered(Text heading, boolean taken, int row) {
        return taken
                ? new Text(heading.german() + ", bisherige Zeile " + row, heading.english() + ", former line " + row)
                : new Text(heading.german() + ", Zeile " + row, heading.english() + ", line " + row);
    }

    private void compare(String field, Text before, Text now) {
        compare(field, Labels.heading(Proposal.class, field), before, now);
    }

    private void compare(String field, Text heading, Text before, Text now) {
        if (!before.equals(now)) {
            changes.add(new ProposalChange("/" + field, heading, before, now));
        }
    }

    private Text line(PlanLine line) {
        Text named = code("budgetLine", line.line());
        return line.description() == null
                ? Words.fill(new Text("%s: %s Euro", "%s: %s euro"), named, line.amount())
                : Words.fill(
                        new Text("%s (%s): %s Euro", "%s (%s): %s euro"), named, line.description(), line.amount());
    }

    private Text indicator(IndicatorTarget indicator) {
        return Words.fill(Text.same("%s: %s"), code("indicator", indicator.code()), indicator.target());
    }

    /** What is asked for: what is stated, or the plan's sum. */
    private static Text amount(Proposal proposal) {
        Money stated = proposal.requestedAmount();
        return Words.fill(new Text("%s Euro", "%s euro"), stated == null ? proposal.planTotal() : stated);
    }

    private static Text words(String written) {
        return written == null ? NOTHING : Text.same(written);
    }

    private static Text day(LocalDate day) {
        return day == null ? NOTHING : Words.fill(Text.same("%s"), day);
    }

    /** Asks for names only where there is a difference. */
    private void named(String field, String before, String now, UnaryOperator<String> called) {
        if (!Objects.equals(before, now)) {
            compare(field, called(before, called), called(now, called));
        }
    }

    private static Text called(String id, UnaryOperator<String> names) {
        return id == null ? NOTHING : Text.same(names.apply(id));
    }

    private Text needs(List<String> ids) {
        return Text.same(ids.stream().map(names.needs()).collect(Collectors.joining(", ")));
    }

    private static Text received(Paper paper) {
        return paper == null ? NOTHING : day(paper.receivedOn());
    }

    private Text codes(String list, List<String> codes) {
        List<Text> names = codes.stream().map(code -> code(list, code)).toList();
        return new Text(
                names.stream().map(Text::german).collect(Collectors.joining(", ")),
                names.stream().map(Text::english).collect(Collectors.joining(", ")));
    }

    /** One that its list no longer has is told as it is written. */
    private Text code(String list, String code) {
        return code == null ? NOTHING : known.computeIfAbsent(list, lists).getOrDefault(code, Text.same(code));
    }
}
