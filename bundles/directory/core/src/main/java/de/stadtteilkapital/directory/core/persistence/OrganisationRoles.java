package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.platform.persistence.Store;
import java.util.HashSet;
import java.util.Set;

/** The rows of organisations' roles, which the store writes with their organisation and does not tell of. */
final class OrganisationRoles {
    private static final String TABLE = "directory_organisation_role";

    private OrganisationRoles() {}

    /** Changes an organisation and tells of each role that it had or has. */
    static void told(Store store, OrganisationEntity row, Runnable change) {
        Set<String> roles = new HashSet<>(row.roles());
        change.run();
        roles.addAll(row.roles());
        roles.forEach(role -> store.wrote(TABLE, row.key(), role));
    }
}
