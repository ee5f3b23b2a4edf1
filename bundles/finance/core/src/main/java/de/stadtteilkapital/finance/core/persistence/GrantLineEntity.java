package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a line of a grant's financing plan; never changed. */
@Entity
@Table(name = "finance_grant_line")
@IdClass(PlaceKey.class)
public class GrantLineEntity {
    @Id
    @Column(name = "grant_id")
    private String owner;

    @Id
    private int place;

    private String line;
    private String description;
    private BigDecimal amount;

    protected GrantLineEntity() {}

    static GrantLineEntity of(String grant, int place, GrantLine line) {
        GrantLineEntity row = new GrantLineEntity();
        row.owner = grant;
        row.place = place;
        row.line = line.line();
        row.description = line.description();
        row.amount = line.amount().amount();
        return row;
    }

    String owner() {
        return owner;
    }

    GrantLine toRecord() {
        return new GrantLine(line, description, new Money(amount));
    }
}
