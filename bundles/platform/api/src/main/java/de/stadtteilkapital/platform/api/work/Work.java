package de.stadtteilkapital.platform.api.work;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One kind of work that waits for people. A room's core registers a service for each kind; the list of what needs a person
 * is made of them all, and so are the mails that say something waits.
 */
@ConsumerType
public interface Work {
    /** Room and what waits: {@code applications.toCheck}; unique. */
    String kind();

    /** As a heading: "Neu eingegangene Anträge". */
    Text label();

    /** Who is asked at all; of others nothing is read. */
    Right right();

    /**
     * What needs the caller, first what is due first and then what waits longest; in their scope, and without what they are
     * barred from.
     *
     * @param most how many are wanted; one more than is shown tells that there are more
     */
    List<Waiting> waiting(Caller me, int most);
}
