package de.stadtteilkapital.platform.api.events;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The log itself: append inside a unit of work, read with the caller's scope. */
@ProviderType
public interface EventLog {
    int MOST_OF_CASE = 500;

    /**
     * Notes an event in the unit of work under way; it gets its position and digest as the unit's last act.
     *
     * @throws IllegalStateException outside a unit of work
     */
    void append(Caller actor, DomainEvent event);

    /**
     * Makes what is told of a subject, before and after, part of a case: whoever is barred from the case is not told of
     * it either. Repeating it changes nothing.
     *
     * @throws IllegalStateException outside a unit of work
     */
    void join(String subject, String application);

    /**
     * What the caller may see after a cursor, in order per district, none skipped.
     *
     * @param cursor {@code "0"} for the beginning, else the {@code next} of an earlier answer
     * @param limit 1 to 200
     * @return {@code next} is never null: it says where to go on, also when there was nothing
     * @throws de.stadtteilkapital.platform.api.Refusal for a cursor that is none
     */
    Page<LoggedEvent> after(Caller caller, String cursor, int limit);

    /**
     * What the caller may see of one case, from its beginning, {@value #MOST_OF_CASE} events at most; not what was joined to
     * it.
     *
     * @param district in whose chain the case stands
     */
    List<LoggedEvent> ofCase(Caller caller, String district, String application);

    /**
     * Which cases of a district something has happened to since, whoever may see it: the last first.
     *
     * @param most so many at most are looked for
     */
    List<String> casesSince(String district, Instant since, int most);
}
