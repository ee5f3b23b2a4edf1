package de.stadtteilkapital.platform.attachments.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of how much hangs at a thing. */
@Entity
@Table(name = "attachments_thing")
@IdClass(ThingEntity.Key.class)
public class ThingEntity {
    @Id
    private String place;

    @Id
    private String thing;

    private int ever;

    @Column(name = "number_there")
    private int number;

    @Column(name = "bytes_there")
    private long bytes;

    @Version
    private long version;

    protected ThingEntity() {}

    ThingEntity(String place, String thing) {
        this.place = place;
        this.thing = thing;
    }

    Load load() {
        return new Load(ever, number, bytes);
    }

    void came(long size) {
        ever++;
        number++;
        bytes += size;
    }

    void went(long size) {
        number--;
        bytes -= size;
    }

    /** Place and thing together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String place;
        private String thing;

        public Key() {}

        Key(String place, String thing) {
            this.place = place;
            this.thing = thing;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.place.equals(place) && key.thing.equals(thing);
        }

        @Override
        public int hashCode() {
            return Objects.hash(place, thing);
        }
    }
}
