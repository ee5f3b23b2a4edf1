package de.stadtteilkapital.platform.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Whether owning the schema and working in it are two roles of the database, where the settings say so. */
@ProviderType
public interface DatabaseRoles {
    /** A sentence for each thing by which the two are not as they should be; empty where one role does both. */
    List<String> complaints();
}
