package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.platform.api.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a code of a district's own, or of what it has otherwise of another's. */
@Entity
@Table(name = "programme_district_code")
@IdClass(DistrictCodeEntity.Key.class)
public class DistrictCodeEntity {
    @Id
    private String district;

    @Id
    @Column(name = "code_list")
    private String list;

    @Id
    private String code;

    private boolean own;
    private String german;
    private String english;
    private Integer place;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    protected DistrictCodeEntity() {}

    static DistrictCodeEntity of(String district, String list, OwnCode code) {
        DistrictCodeEntity row = new DistrictCodeEntity();
        row.district = district;
        row.list = list;
        row.code = code.code();
        row.own = code.own();
        Text text = code.text();
        row.german = text == null ? null : text.german();
        row.english = text == null ? null : text.english();
        row.place = code.place();
        row.from = code.from();
        row.to = code.to();
        return row;
    }

    String list() {
        return list;
    }

    OwnCode toRecord() {
        return new OwnCode(code, own, german == null ? null : new Text(german, english), place, from, to);
    }

    /** District, list and code together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String district;
        private String list;
        private String code;

        public Key() {}

        Key(String district, String list, String code) {
            this.district = district;
            this.list = list;
            this.code = code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.district.equals(district)
                    && key.list.equals(list)
                    && key.code.equals(code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, list, code);
        }
    }
}
