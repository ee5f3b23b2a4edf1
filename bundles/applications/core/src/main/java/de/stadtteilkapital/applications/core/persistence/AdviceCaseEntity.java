package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceContact;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an advice case. */
@Entity
@Table(name = "applications_advice_case")
public class AdviceCaseEntity {
    @Id
    private String id;

    private String district;

    @Enumerated(EnumType.STRING)
    private AdviceCase.State state;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_organisation")
    private String contactOrganisation;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    private String idea;

    @Column(name = "opened_at")
    private String openedAt;

    private String application;

    @Version
    private long version;

    protected AdviceCaseEntity() {}

    static AdviceCaseEntity of(AdviceCase adviceCase) {
        AdviceCaseEntity row = new AdviceCaseEntity();
        row.id = adviceCase.id();
        row.district = adviceCase.district();
        row.state = adviceCase.state();
        row.contactName = adviceCase.contact().name();
        row.contactOrganisation = adviceCase.contact().organisation();
        row.contactEmail = adviceCase.contact().email();
        row.contactPhone = adviceCase.contact().phone();
        row.idea = adviceCase.idea();
        row.openedAt = Times.write(adviceCase.openedAt());
        return row;
    }

    /** A first talk advises an open case; later ones leave its state alone. */
    void advised() {
        if (state == AdviceCase.State.OPEN) {
            state = AdviceCase.State.ADVISED;
        }
    }

    void convertedTo(String led) {
        state = AdviceCase.State.CONVERTED;
        application = led;
    }

    AdviceCase toRecord() {
        AdviceContact contact = new AdviceContact(contactName, contactOrganisation, contactEmail, contactPhone);
        return new AdviceCase(id, district, state, contact, idea, Times.read(openedAt), application);
    }
}
