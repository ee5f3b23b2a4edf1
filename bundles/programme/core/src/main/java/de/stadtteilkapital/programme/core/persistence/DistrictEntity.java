package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictRow;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import java.math.BigDecimal;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a district; its areas stand in {@link StreetEntity}. */
@Entity
@Table(name = "programme_district")
public class DistrictEntity {
    @Id
    private String id;

    private String name;
    private String programme;

    @Column(name = "max_grant")
    private BigDecimal maxGrant;

    @Column(name = "file_number_prefix")
    private String fileNumberPrefix;

    @Column(name = "office_name")
    private String officeName;

    @Column(name = "office_street")
    private String officeStreet;

    @Column(name = "office_city")
    private String officeCity;

    @Column(name = "office_phone")
    private String officePhone;

    @Column(name = "office_email")
    private String officeEmail;

    private String funders;

    @Enumerated(EnumType.STRING)
    private Land land;

    @Column(name = "procedure_law")
    @Enumerated(EnumType.STRING)
    private ProcedureLaw procedureLaw;

    /** Null where it was a build that did not note it. */
    @Column(name = "kept_by")
    private String keptBy;

    protected DistrictEntity() {}

    static DistrictEntity of(District district, String by) {
        DistrictEntity row = new DistrictEntity();
        row.id = district.id();
        row.name = district.name();
        row.programme = district.programme();
        row.maxGrant = district.maxGrant().amount();
        row.fileNumberPrefix = district.fileNumberPrefix();
        row.officeName = district.office().name();
        row.officeStreet = district.office().street();
        row.officeCity = district.office().city();
        row.officePhone = district.office().phone();
        row.officeEmail = district.office().email();
        row.funders = district.office().funders();
        row.land = district.land();
        row.procedureLaw = district.procedureLaw();
        row.keptBy = by;
        return row;
    }

    String keptBy() {
        return keptBy;
    }

    String officeName() {
        return officeName;
    }

    Land land() {
        return land;
    }

    String programme() {
        return programme;
    }

    DistrictRow toRow() {
        return new DistrictRow(id, name, programme);
    }

    District toRecord(List<FundingArea> areas) {
        OfficeAddress office =
                new OfficeAddress(officeName, officeStreet, officeCity, officePhone, officeEmail, funders);
        return new District(
                id, name, programme, new Money(maxGrant), fileNumberPrefix, office, areas, land, procedureLaw);
    }
}
