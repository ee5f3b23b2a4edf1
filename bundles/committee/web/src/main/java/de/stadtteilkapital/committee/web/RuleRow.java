package de.stadtteilkapital.committee.web;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a body's own rules say from a day on, in lines.
 *
 * @param from null for what has always held
 * @param lines none where nothing is its own
 */
public record RuleRow(@Nullable LocalDate from, List<Line> lines) {
    /** The first day as addresses have it; empty for what has always held. */
    public String day() {
        return from == null ? "" : from.toString();
    }

    /** One rule and where it stands; the source is null where nobody named it. */
    public record Line(Text rule, @Nullable String source) {}

    /** @param names of the members, by their ids */
    static List<RuleRow> of(Body body, Map<String, String> names) {
        return body.own().stream()
                .map(rules -> new RuleRow(rules.from(), lines(rules, names)))
                .toList();
    }

    private static List<Line> lines(OwnRules rules, Map<String, String> names) {
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
        lines.addAll(ofVotes(rules));
        lines.addAll(ofPresiding(rules, names));
        return lines;
    }

    private static List<Line> ofVotes(OwnRules rules) {
        List<Line> lines = new ArrayList<>();
        if (rules.tie() != null) {
            lines.add(new Line(labelled("Stimmengleichheit", "tie", rules.tie().label()), rules.tieSource()));
        }
        if (rules.lostMotion() != null) {
            lines.add(new Line(
                    labelled(
                            "abgelehnter Antrag auf Annahme",
                            "lost motion to approve",
                            rules.lostMotion().label()),
                    rules.lostMotionSource()));
        }
        return lines;
    }

    private static List<Line> ofPresiding(OwnRules rules, Map<String, String> names) {
        List<Line> lines = new ArrayList<>();
        if (!rules.deputyChairs().isEmpty()) {
            Text deputies = Text.same(rules.deputyChairs().stream()
                    .map(id -> names.getOrDefault(id, "–"))
                    .collect(Collectors.joining(", ")));
            lines.add(new Line(
                    labelled("Stellvertretung des Vorsitzes", "deputy chairs", deputies), rules.presidingSource()));
        }
        if (rules.presiding() != null) {
            lines.add(
                    new Line(labelled("danach", "after that", rules.presiding().label()), rules.presidingSource()));
        }
        return lines;
    }

    private static Text labelled(String german, String english, Text what) {
        return new Text(german + ": " + what.german(), english + ": " + what.english());
    }
}
