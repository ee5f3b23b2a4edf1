package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** A room that keeps where a role can hold, so that whoever gives it can choose; registered as a service. */
@ConsumerType
public interface RolePlaces {
    Role role();

    /** What the caller may know of them in the district, by name, at most 200. */
    List<Place> places(Caller me, String district);

    /** @param id as the role assignment has it */
    record Place(String id, String name) {}
}
