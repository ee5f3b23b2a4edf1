package de.stadtteilkapital.partners.core.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of where a case was sent, by which rules; never changed. */
@Entity
@Table(name = "partners_routing")
public class RoutingEntity {
    @Id
    private String id;

    private String application;

    @Column(name = "routed_on")
    private LocalDate routedOn;

    private String seen;
    private String said;

    protected RoutingEntity() {}

    static RoutingEntity of(String id, String application, LocalDate routedOn, String seen, String said) {
        RoutingEntity row = new RoutingEntity();
        row.id = id;
        row.application = application;
        row.routedOn = routedOn;
        row.seen = seen;
        row.said = said;
        return row;
    }

    StoredRouting toRecord() {
        return new StoredRouting(id, seen, said);
    }
}
