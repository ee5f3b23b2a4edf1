package de.stadtteilkapital.programme.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The parameters that a room reads. Registered as a service by the bundle that reads them: while it is away they keep
 * their values, and nobody can set them, since nobody could check.
 */
@ConsumerType
@FunctionalInterface
public interface ParameterCatalogue {
    /** Service property that names the room, so that a district's module can wait for the one it sets. */
    String ROOM = "stadtteilkapital.room";

    /** Always the same; their keys begin with the room. */
    List<ParameterDefinition> parameters();
}
