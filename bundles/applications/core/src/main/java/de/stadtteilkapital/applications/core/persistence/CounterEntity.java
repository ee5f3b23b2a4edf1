package de.stadtteilkapital.applications.core.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of the last file number of a district and year. */
@Entity
@Table(name = "applications_counter")
@IdClass(CounterEntity.Key.class)
public class CounterEntity {
    @Id
    private String district;

    @Id
    @Column(name = "counter_year")
    private int year;

    @Column(name = "last_number")
    private long last;

    protected CounterEntity() {}

    CounterEntity(String district, int year) {
        this.district = district;
        this.year = year;
    }

    long next() {
        return ++last;
    }

    /** District and year together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String district;
        private int year;

        public Key() {}

        Key(String district, int year) {
            this.district = district;
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.district.equals(district) && key.year == year;
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, year);
        }
    }
}
