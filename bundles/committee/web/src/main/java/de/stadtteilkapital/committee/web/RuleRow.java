package de.stadtteilkapital.committee.web;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body's own rules say from a day on, in lines.
 *
 * @param from null for what has always held
 * @param lines none where nothing is its own
 */
public record RuleRow(@Nullable LocalDate from, List<Line> lines) {
    /** One rule and where it stands; the source is null where nobody named it. */
    public record Line(Text rule, @Nullable String source) {}

    static List<RuleRow> of(Body body) {
        return body.own().stream()
                .map(rules -> new RuleRow(rules.from(), lines(rules)))
                .toList();
    }

    private static List<Line> lines(OwnRules rules) {
        List<Line> lines = new ArrayList<>();
        String days = RulesForm.days(rules);
        if (days != null) {
            lines.add(new Line(
                    new Text("Ladungsfrist %s Tage", "notice period %s days").with(days), rules.noticeSource()));
        }
        if (rules.quorumAbove() != null) {
            lines.add(new Line(
                    new Text("beschlussfähig mit mehr als %s", "quorum with more than %s").with(rules.quorumAbove()),
                    rules.quorumSource()));
        }
        if (rules.quorumLeast() != null) {
            lines.add(new Line(
                    new Text("mindestens %s Anwesende", "at least %s present").with(rules.quorumLeast()),
                    rules.quorumSource()));
        }
        if (rules.majority() != null) {
            lines.add(new Line(rules.majority().label(), rules.majoritySource()));
        }
        return lines;
    }
}
