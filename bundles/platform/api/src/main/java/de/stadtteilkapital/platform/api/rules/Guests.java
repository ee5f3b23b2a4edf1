package de.stadtteilkapital.platform.api.rules;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asks guests in threads of their own while the unit of work waits, so that none of them costs more than a bounded time,
 * a few threads and a share of the connections.
 */
@ProviderType
public interface Guests {
    /** On what terms a district asks. */
    Terms terms(String district);

    /**
     * Asks all of them at once and returns when each has answered or the act's time for guests is over.
     *
     * @return one answer for each question, in their order
     * @throws de.stadtteilkapital.platform.api.Refusal 503 where too many of the district's acts wait for guests already;
     *     a unit of work is then repeated as soon as one of them has ended
     */
    <R, O> Answers<O> ask(String district, List<Question<R, O>> questions);

    /** A guest has come; nothing is known of it. */
    void came(Guest guest);

    /** It has gone, and its record with it. */
    void left(Guest guest);

    /** Those that are here, by kind, home and id. */
    List<GuestReport> reports();
}
