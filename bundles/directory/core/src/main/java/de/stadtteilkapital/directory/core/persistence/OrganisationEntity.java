package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.platform.api.GermanOrder;
import de.stadtteilkapital.platform.api.identity.InDistrict;
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

    @Version
    private long version;

    protected OrganisationEntity() {}

    OrganisationEntity(Organisation from) {
        id = key(from);
        code = from.id();
        district = from.district();
    }

    static String key(Organisation organisation) {
        String of = organisation.district() == null ? SHARED : organisation.district();
        return new InDistrict(of, organisation.id()).key();
    }

    void take(Organisation from) {
        name = from.name();
        nameKey = GermanOrder.key(from.name());
        roles.retainAll(from.roles());
        roles.addAll(from.roles());
    }

    Organisation toRecord() {
        return new Organisation(code, name, district, roles.stream().sorted().toList());
    }
}
