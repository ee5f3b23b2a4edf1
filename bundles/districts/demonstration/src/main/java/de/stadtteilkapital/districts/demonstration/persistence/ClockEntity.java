package de.stadtteilkapital.districts.demonstration.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The one row that says how many days the business clock is ahead; read and moved by queries alone. */
@Entity
@Table(name = "demonstration_clock")
public class ClockEntity {
    @Id
    private int id;

    @Column(name = "days_ahead")
    private int daysAhead;

    protected ClockEntity() {}
}
