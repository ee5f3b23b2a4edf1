package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.EarlyStartPermit;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a permit to begin early; never changed. */
@Entity
@Table(name = "finance_early_start")
public class EarlyStartPermitEntity {
    @Id
    private String id;

    private String application;

    @Column(name = "file_number")
    private String fileNumber;

    private String district;

    @Column(name = "round_id")
    private String round;

    private String sponsor;

    @Column(name = "sponsor_name")
    private String sponsorName;

    @Column(name = "sponsor_address")
    private String sponsorAddress;

    private String title;

    @Column(name = "from_day")
    private LocalDate from;

    private String reason;

    @Column(name = "permitted_on")
    private LocalDate permittedOn;

    @Column(name = "permitted_by")
    private String permittedBy;

    @Column(name = "permitted_account")
    private String account;

    protected EarlyStartPermitEntity() {}

    static EarlyStartPermitEntity of(EarlyStartPermit permit, String address, String account) {
        EarlyStartPermitEntity row = new EarlyStartPermitEntity();
        row.id = permit.id();
        row.application = permit.application();
        row.fileNumber = permit.fileNumber();
        row.district = permit.district();
        row.round = permit.round();
        row.sponsor = permit.sponsor();
        row.sponsorName = permit.sponsorName();
        row.sponsorAddress = address;
        row.title = permit.title();
        row.from = permit.from();
        row.reason = permit.reason();
        row.permittedOn = permit.permittedOn();
        row.permittedBy = permit.permittedBy();
        row.account = account;
        return row;
    }

    String sponsorAddress() {
        return sponsorAddress;
    }

    EarlyStartPermit toRecord() {
        return new EarlyStartPermit(
                id,
                application,
                fileNumber,
                district,
                round,
                sponsor,
                sponsorName,
                title,
                from,
                reason,
                permittedOn,
                permittedBy);
    }
}
