package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a line of a financing plan. */
@Entity
@Table(name = "applications_plan_line")
public class PlanLineEntity {
    @Id
    private String id;

    @Column(name = "application")
    private String owner;

    private String line;
    private String description;
    private BigDecimal amount;

    protected PlanLineEntity() {}

    static PlanLineEntity of(String application, PlanLine line) {
        PlanLineEntity row = new PlanLineEntity();
        row.id = Ids.next();
        row.owner = application;
        row.line = line.line();
        row.description = line.description();
        row.amount = line.amount().amount();
        return row;
    }

    String owner() {
        return owner;
    }

    PlanLine toRecord() {
        return new PlanLine(line, description, new Money(amount));
    }
}
