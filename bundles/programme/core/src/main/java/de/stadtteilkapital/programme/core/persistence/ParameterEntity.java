package de.stadtteilkapital.programme.core.persistence;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a parameter that a district has set. */
@Entity
@Table(name = "programme_parameter")
@IdClass(ParameterEntity.Name.class)
public class ParameterEntity {
    @Id
    private String district;

    @Id
    @Column(name = "parameter_key")
    private String key;

    @Column(name = "parameter_value")
    private String value;

    protected ParameterEntity() {}

    ParameterEntity(String district, String key, String value) {
        this.district = district;
        this.key = key;
        this.value = value;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    /** District and key together name a row. */
    public static final class Name implements Serializable {
        private static final long serialVersionUID = 1;
        private String district;
        private String key;

        public Name() {}

        Name(String district, String key) {
            this.district = district;
            this.key = key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name && name.district.equals(district) && name.key.equals(key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, key);
        }
    }
}
