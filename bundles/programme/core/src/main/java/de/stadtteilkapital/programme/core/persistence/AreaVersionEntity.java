package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.AreaVersion;
import de.stadtteilkapital.programme.api.FundingArea;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a version of a district's funding areas; their streets stand in {@link StreetEntity}. */
@Entity
@Table(name = "programme_area_version")
@IdClass(AreaVersionEntity.Name.class)
public class AreaVersionEntity {
    @Id
    private String district;

    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private LocalDateTime setAt;

    protected AreaVersionEntity() {}

    AreaVersionEntity(String district, LocalDate from, String setBy, Instant setAt) {
        this.district = district;
        this.from = from;
        this.setBy = setBy;
        this.setAt = LocalDateTime.ofInstant(setAt, ZoneOffset.UTC);
    }

    LocalDate from() {
        return from;
    }

    AreaVersion toRecord(List<FundingArea> areas) {
        return new AreaVersion(from, areas, setBy, setAt.toInstant(ZoneOffset.UTC));
    }

    /** District and first day together name a row. */
    public static final class Name implements Serializable {
        private static final long serialVersionUID = 1;
        private String district;
        private LocalDate from;

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name && name.district.equals(district) && name.from.equals(from);
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, from);
        }
    }
}
