package de.stadtteilkapital.platform.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** What a room has to show on the page of a case; registered as a service. */
@ConsumerType
public interface CasePart {
    /** Unique within the page, and the anchor by which it is linked: {@code geld}. */
    String id();

    /** Above the part, and in its place where the room is away. */
    Text heading();

    /** Who may see such a part at all; for others it is not asked. */
    Right right();

    /** The smaller, the further up. */
    int place();

    /**
     * What the caller may see of the case here; empty where the room has nothing of it. Reads in the unit of work of the page,
     * in the caller's scope.
     *
     * @param application its id
     */
    Optional<Fragment> part(Caller me, String application);
}
