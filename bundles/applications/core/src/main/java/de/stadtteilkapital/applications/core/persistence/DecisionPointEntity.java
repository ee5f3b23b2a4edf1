package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.applications.api.DecisionCondition;
import de.stadtteilkapital.applications.api.DecisionFinding;
import de.stadtteilkapital.platform.api.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of something that a decision found, asks or demands; never changed. */
@Entity
@Table(name = "applications_decision_point")
public class DecisionPointEntity {
    /** What it is; a precondition is demanded before the grant. */
    enum Kind {
        FINDING,
        QUESTION,
        CONDITION,
        PRECONDITION
    }

    @Id
    private String id;

    @Column(name = "decision")
    private String owner;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;

    @Column(name = "due_day")
    private LocalDate due;

    @Column(name = "rule_id")
    private String rule;

    private String source;

    protected DecisionPointEntity() {}

    private static DecisionPointEntity of(String decision, Kind kind, String words) {
        DecisionPointEntity row = new DecisionPointEntity();
        row.id = Ids.next();
        row.owner = decision;
        row.kind = kind;
        row.words = words;
        return row;
    }

    static List<DecisionPointEntity> of(String decision, Decision made) {
        return Stream.of(
                        made.findings().stream().map(finding -> found(decision, finding)),
                        made.questions().stream().map(question -> of(decision, Kind.QUESTION, question)),
                        made.conditions().stream().map(condition -> demanded(decision, condition)))
                .flatMap(rows -> rows)
                .toList();
    }

    private static DecisionPointEntity found(String decision, DecisionFinding finding) {
        DecisionPointEntity row = of(decision, Kind.FINDING, finding.text());
        row.rule = finding.rule();
        row.source = finding.source();
        return row;
    }

    private static DecisionPointEntity demanded(String decision, DecisionCondition condition) {
        DecisionPointEntity row =
                of(decision, condition.precondition() ? Kind.PRECONDITION : Kind.CONDITION, condition.text());
        row.due = condition.due();
        return row;
    }

    static List<DecisionFinding> findings(List<DecisionPointEntity> points) {
        return points.stream()
                .filter(point -> point.kind == Kind.FINDING)
                .map(point -> new DecisionFinding(point.words, point.rule, point.source))
                .toList();
    }

    static List<String> questions(List<DecisionPointEntity> points) {
        return points.stream()
                .filter(point -> point.kind == Kind.QUESTION)
                .map(point -> point.words)
                .toList();
    }

    static List<DecisionCondition> conditions(List<DecisionPointEntity> points) {
        return points.stream()
                .filter(point -> point.due != null)
                .map(point -> new DecisionCondition(point.words, point.due, point.kind == Kind.PRECONDITION))
                .toList();
    }
}
