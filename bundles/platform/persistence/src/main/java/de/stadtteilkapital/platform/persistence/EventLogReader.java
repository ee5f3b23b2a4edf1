package de.stadtteilkapital.platform.persistence;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** The event log as an operator or auditor looks at it; applies no scope. */
@ProviderType
public interface EventLogReader {
    /** Where the chain of a district stands. */
    record Head(String district, long position, String digest) {}

    /** How far a handler has come in a district. */
    record Place(String handler, String district, long position, long behind) {}

    /** An event that a handler could not digest, or that waits behind one. */
    record SetAside(String handler, String district, long position, String subject, String reason) {}

    /** One link of a chain: {@code digest} is SHA-256 over the digest before and the body. */
    record Link(long position, String digest, String body) {}

    List<Head> heads();

    List<Place> handlers();

    List<SetAside> setAside();

    /** Hands all links of a district out in order, in parts, without holding them all. */
    void export(String district, Consumer<Link> each);

    /** Lets a handler try what was set aside for it again, from the oldest on; answers how many events that are. */
    int retry(String handler);
}
