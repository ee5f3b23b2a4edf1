package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Text;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of what a rule said at a submission. */
@Entity
@Table(name = "applications_outcome")
public class OutcomeEntity {
    @Id
    private String id;

    @Column(name = "submission")
    private String owner;

    @Column(name = "rule_id")
    private String rule;

    @Column(name = "rule_version")
    private String version;

    @Enumerated(EnumType.STRING)
    private RuleOutcome.Outcome outcome;

    private String german;
    private String english;
    private String source;
    private String pointer;

    protected OutcomeEntity() {}

    static OutcomeEntity of(String submission, RuleOutcome outcome) {
        OutcomeEntity row = new OutcomeEntity();
        row.id = Ids.next();
        row.owner = submission;
        row.rule = outcome.rule();
        row.version = outcome.version();
        row.outcome = outcome.outcome();
        row.german = outcome.message().german();
        row.english = outcome.message().english();
        row.source = outcome.source();
        row.pointer = outcome.pointer();
        return row;
    }

    String owner() {
        return owner;
    }

    RuleOutcome toRecord() {
        return new RuleOutcome(rule, version, outcome, new Text(german, english), source, pointer);
    }
}
