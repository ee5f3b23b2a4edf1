package de.stadtteilkapital.platform.api.work;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Where a room finds things of one kind; a room's core registers a service for each. */
@ConsumerType
public interface SearchSource {
    /** Room and noun, the kind of the subjects it finds: {@code applications.application}; unique. */
    String kind();

    /** As a heading: "Anträge". */
    Text label();

    /** Who is asked at all; for others nothing is read. */
    Right right();

    /**
     * What the caller may see and was looking for, in the kind's own order.
     *
     * @param most how many are wanted; one more than is shown tells that there are more
     */
    List<Found> find(Caller me, Sought sought, int most);
}
