package de.stadtteilkapital.programme.core.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a street in a funding area. */
@Entity
@Table(name = "programme_street")
@IdClass(StreetEntity.Key.class)
public class StreetEntity {
    @Id
    private String district;

    @Id
    private String area;

    @Id
    private String street;

    protected StreetEntity() {}

    StreetEntity(String district, String area, String street) {
        this.district = district;
        this.area = area;
        this.street = street;
    }

    String area() {
        return area;
    }

    String street() {
        return street;
    }

    /** District, area and street together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String district;
        private String area;
        private String street;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.district.equals(district)
                    && key.area.equals(area)
                    && key.street.equals(street);
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, area, street);
        }
    }
}
