package de.stadtteilkapital.programme.file.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of what an entry of a file changed. */
@Entity
@Table(name = "districtfile_change")
@IdClass(ChangeEntity.Key.class)
public class ChangeEntity {
    @Id
    private String taken;

    @Id
    private int place;

    private String chapter;

    @Column(name = "before_entry")
    private String before;

    @Column(name = "after_entry")
    private String after;

    protected ChangeEntity() {}

    static ChangeEntity of(String taken, int place, KeptChange change) {
        ChangeEntity row = new ChangeEntity();
        row.taken = taken;
        row.place = place;
        row.chapter = change.chapter();
        row.before = change.before();
        row.after = change.after();
        return row;
    }

    KeptChange toRecord() {
        return new KeptChange(chapter, before, after);
    }

    /** File and place together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String taken;
        private int place;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.taken.equals(taken) && key.place == place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(taken, place);
        }
    }
}
