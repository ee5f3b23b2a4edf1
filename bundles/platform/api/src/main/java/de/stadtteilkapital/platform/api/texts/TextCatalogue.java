package de.stadtteilkapital.platform.api.texts;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The texts that a room writes and that a district may word otherwise. Registered as a service by the bundle that reads
 * them: while it is away they keep their wording, and nobody can change it, since nobody could check.
 */
@ConsumerType
@FunctionalInterface
public interface TextCatalogue {
    /** Service property that names the room. */
    String ROOM = "stadtteilkapital.room";

    /** Always the same; their keys begin with the room. */
    List<DeclaredText> texts();
}
