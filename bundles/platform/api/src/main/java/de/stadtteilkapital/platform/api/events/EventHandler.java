package de.stadtteilkapital.platform.api.events;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is told of events after their commit, in order per subject, at least once; registered as a service with
 * {@link HandlesEvents}. Called inside a unit of work that also remembers the event as handled, so what a handler writes
 * to the database happens once; what leaves the house must be made idempotent with the event's id.
 */
@ConsumerType
public interface EventHandler {
    /** @throws RuntimeException to be called again, a bounded number of times */
    void handle(LoggedEvent event);
}
