package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.SponsorRow;
import de.stadtteilkapital.platform.api.GermanOrder;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.Subject;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a sponsor; the district is the one it was registered in. */
@Entity
@Table(name = "applications_sponsor")
public class SponsorEntity {
    @Id
    private String id;

    private String district;
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "legal_form")
    private String legalForm;

    private String address;
    private String iban;

    @Column(name = "account_holder")
    private String accountHolder;

    @Column(name = "by_office")
    private boolean byOffice;

    private String representative;
    private String contact;

    @Version
    private long version;

    protected SponsorEntity() {}

    static SponsorEntity of(Sponsor sponsor, String district, boolean byOffice) {
        SponsorEntity row = new SponsorEntity();
        row.id = sponsor.id();
        row.district = district;
        row.write(sponsor, byOffice);
        return row;
    }

    void write(Sponsor sponsor, boolean office) {
        byOffice = office;
        name = sponsor.name();
        nameKey = GermanOrder.key(sponsor.name());
        legalForm = sponsor.legalForm();
        address = sponsor.address();
        iban = sponsor.iban();
        accountHolder = sponsor.accountHolder();
        representative = sponsor.representative();
        contact = sponsor.contact();
    }

    String id() {
        return id;
    }

    String district() {
        return district;
    }

    boolean isByOffice() {
        return byOffice;
    }

    String iban() {
        return iban;
    }

    Found toFound() {
        return new Found(new Subject(Kinds.SPONSOR, id), null, name, Text.same(address));
    }

    SponsorRow toRow() {
        return new SponsorRow(id, name, legalForm, address);
    }

    Sponsor toRecord(List<Text> warnings) {
        return new Sponsor(id, name, legalForm, address, iban, accountHolder, representative, contact, warnings);
    }
}
