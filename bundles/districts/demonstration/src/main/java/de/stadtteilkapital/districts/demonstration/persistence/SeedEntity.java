package de.stadtteilkapital.districts.demonstration.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The one row that says when the demonstration's data were created; moved by a query alone. */
@Entity
@Table(name = "demonstration_seed")
public class SeedEntity {
    @Id
    private int id;

    @Column(name = "seeded_on")
    private LocalDate seededOn;

    protected SeedEntity() {}
}
