package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.Street;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a street in a funding area, in one version of a district's areas. */
@Entity
@Table(name = "programme_area_street")
@IdClass(StreetEntity.Key.class)
public class StreetEntity {
    @Id
    private String district;

    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    @Id
    private int place;

    private String area;
    private String street;

    @Column(name = "house_numbers")
    private String houseNumbers;

    protected StreetEntity() {}

    StreetEntity(String district, LocalDate from, int place, String area, Street street) {
        this.district = district;
        this.from = from;
        this.place = place;
        this.area = area;
        this.street = street.name();
        houseNumbers = street.houseNumbers();
    }

    LocalDate from() {
        return from;
    }

    String area() {
        return area;
    }

    Street street() {
        return new Street(street, houseNumbers);
    }

    /** District, first day and place together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 2;
        private String district;
        private LocalDate from;
        private int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.district.equals(district)
                    && key.from.equals(from)
                    && key.place == place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, from, place);
        }
    }
}
