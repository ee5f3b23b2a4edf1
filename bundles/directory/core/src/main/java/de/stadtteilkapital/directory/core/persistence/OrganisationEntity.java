package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.ChangedOrganisation;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.directory.api.OrganisationContact;
import de.stadtteilkapital.platform.api.GermanOrder;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;
import javax.persistence.Version;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.indirection.IndirectSet;

/** Row of an organisation, with its roles. */
@Entity
@Table(name = "directory_organisation")
public class OrganisationEntity {
    /** Stands for the district in the key of what all districts share; none bears it. */
    static final String SHARED = "";

    /** {@link #key}. */
    @Id
    private String id;

    private String code;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String district;

    @ElementCollection
    @CollectionTable(name = "directory_organisation_role", joinColumns = @JoinColumn(name = "organisation"))
    @Column(name = "role_code")
    @BatchFetch(BatchFetchType.IN)
    // named here so that the bundle imports its package: EclipseLink loads it through this bundle's class loader
    private Set<String> roles = new IndirectSet<>();

    @Column(name = "end_day")
    private LocalDate end;

    /** One a line. */
    private String offers = "";

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "contact_mail")
    private String contactMail;

    @Column(name = "contact_consent")
    private LocalDate contactConsent;

    @Column(name = "contact_until")
    private LocalDate contactUntil;

    @Version
    private long version;

    protected OrganisationEntity() {}

    /** @param in null for what all districts share */
    OrganisationEntity(String in, String called) {
        id = key(in, called);
        code = called;
        district = in;
    }

    static String key(String district, String code) {
        return new InDistrict(district == null ? SHARED : district, code).key();
    }

    String key() {
        return id;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** What the office keeps beside it stays. */
    void take(Organisation from) {
        describe(from.name(), from.roles());
    }

    void take(ChangedOrganisation from) {
        describe(from.name(), from.roles());
        offers = String.join("\n", from.offers());
        OrganisationContact contact = from.contact();
        contactName = contact == null ? null : contact.name();
        contactPhone = contact == null ? null : contact.phone();
        contactMail = contact == null ? null : contact.mail();
        contactConsent = contact == null ? null : contact.consentOn();
        contactUntil = contact == null ? null : contact.until();
    }

    private void describe(String called, List<String> as) {
        name = called;
        nameKey = GermanOrder.key(called);
        roles.retainAll(as);
        roles.addAll(as);
    }

    void end(LocalDate day) {
        end = day;
    }

    /** With the contact, whoever reads it and whatever day it is. */
    KeptOrganisation toKept() {
        OrganisationContact contact = contactName == null
                ? null
                : new OrganisationContact(contactName, contactPhone, contactMail, contactConsent, contactUntil);
        List<String> each = offers.isEmpty() ? List.of() : List.of(offers.split("\n"));
        return new KeptOrganisation(
                code, name, district, roles.stream().sorted().toList(), end, each, contact);
    }

    Organisation toRecord() {
        return new Organisation(code, name, district, roles.stream().sorted().toList());
    }
}
