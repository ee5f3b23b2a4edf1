package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.ParameterSetting;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of what a district has set a parameter to from a day on. */
@Entity
@Table(name = "programme_setting")
@IdClass(SettingEntity.Name.class)
public class SettingEntity {
    @Id
    private String district;

    @Id
    @Column(name = "parameter_key")
    private String key;

    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "parameter_value")
    private String value;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private LocalDateTime setAt;

    protected SettingEntity() {}

    static SettingEntity of(String district, String key, ParameterSetting setting) {
        SettingEntity row = new SettingEntity();
        row.district = district;
        row.key = key;
        row.from = setting.from();
        row.value = setting.value();
        row.setBy = setting.setBy();
        row.setAt = LocalDateTime.ofInstant(setting.setAt(), ZoneOffset.UTC);
        return row;
    }

    String key() {
        return key;
    }

    ParameterSetting toRecord() {
        return new ParameterSetting(from, value, setBy, setAt.toInstant(ZoneOffset.UTC));
    }

    /** District, key and day together name a row. */
    public static final class Name implements Serializable {
        private static final long serialVersionUID = 1;
        private String district;
        private String key;
        private LocalDate from;

        public Name() {}

        Name(String district, String key, LocalDate from) {
            this.district = district;
            this.key = key;
            this.from = from;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name
                    && name.district.equals(district)
                    && name.key.equals(key)
                    && name.from.equals(from);
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, key, from);
        }
    }
}
