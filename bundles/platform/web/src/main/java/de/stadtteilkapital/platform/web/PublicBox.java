package de.stadtteilkapital.platform.web;

import de.stadtteilkapital.platform.api.Text;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** What a room shows to everybody on the public page of a district; registered as a service. */
@ConsumerType
public interface PublicBox {
    /** Unique within the page, and its anchor: {@code foerderrunde}. */
    String id();

    /** Above the box, and in its place where the room is away. */
    Text heading();

    /** The smaller, the further up. */
    int place();

    /** Empty where there is nothing to show. Reads in the unit of work of the page. */
    Optional<Fragment> box(String district);
}
