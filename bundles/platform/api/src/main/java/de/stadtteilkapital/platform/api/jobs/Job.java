package de.stadtteilkapital.platform.api.jobs;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is called when it is due, on one of all nodes; registered as a service with {@link RunsEvery}. Called inside a unit of
 * work that also sets when it is due next, so what it writes to the database happens once; what leaves the house follows
 * by event.
 */
@ConsumerType
@FunctionalInterface
public interface Job {
    /** @throws RuntimeException to be called again soon */
    void run();
}
