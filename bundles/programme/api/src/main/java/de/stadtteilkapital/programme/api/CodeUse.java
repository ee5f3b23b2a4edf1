package de.stadtteilkapital.programme.api;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asked of each room that keeps codes of a list, before a district's own code is taken away: which of them anything has.
 * Registered with the property {@link #ROOM}, by which the list names its rooms.
 */
@ProviderType
@FunctionalInterface
public interface CodeUse {
    /** Name of the service's property that says of which room it is. */
    String ROOM = "stadtteilkapital.room";

    /**
     * Those of the codes that something of the district has, a draft too.
     *
     * @param list its name for programs: {@code targetGroup}
     */
    Set<String> used(String district, String list, Collection<String> codes);
}
