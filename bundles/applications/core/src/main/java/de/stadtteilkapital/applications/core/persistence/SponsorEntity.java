package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.SponsorRow;
import de.stadtteilkapital.platform.api.GermanOrder;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

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
    private String representative;
    private String contact;

    protected SponsorEntity() {}

    static SponsorEntity of(Sponsor sponsor, String district) {
        SponsorEntity row = new SponsorEntity();
        row.id = sponsor.id();
        row.district = district;
        row.name = sponsor.name();
        row.nameKey = GermanOrder.key(sponsor.name());
        row.legalForm = sponsor.legalForm();
        row.address = sponsor.address();
        row.iban = sponsor.iban();
        row.representative = sponsor.representative();
        row.contact = sponsor.contact();
        return row;
    }

    String id() {
        return id;
    }

    String district() {
        return district;
    }

    String iban() {
        return iban;
    }

    SponsorRow toRow() {
        return new SponsorRow(id, name, legalForm, address);
    }

    Sponsor toRecord(List<Text> warnings) {
        return new Sponsor(id, name, legalForm, address, iban, representative, contact, warnings);
    }
}
