package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.PurgeItem;
import de.stadtteilkapital.platform.api.Ids;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a thing that is, or was, to be purged; once the purge is confirmed, it is the thing's tombstone in this room. */
@Entity
@Table(name = "applications_purge_item")
public class PurgeItemEntity {
    @Id
    private String id;

    private String purge;
    private String thing;

    @Column(name = "retain_until")
    private LocalDate retainUntil;

    protected PurgeItemEntity() {}

    static PurgeItemEntity of(String purge, PurgeItem item) {
        PurgeItemEntity row = new PurgeItemEntity();
        row.id = Ids.next();
        row.purge = purge;
        row.thing = item.id();
        row.retainUntil = item.retainUntil();
        return row;
    }

    String purge() {
        return purge;
    }

    PurgeItem toRecord() {
        return new PurgeItem(thing, retainUntil);
    }
}
