package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** When timed jobs have run and are due, on whichever node, as an operator looks at it. */
@ProviderType
public interface Timetable {
    /**
     * One job, whether or not anybody brings it right now.
     *
     * @param ran when its last run began, null where it has not run yet
     * @param due when it runs next; in the past where it waits for a node that brings it
     */
    record Entry(String job, Instant ran, Instant due) {
        public Entry {
            requireNonNull(job);
            requireNonNull(due);
        }
    }

    /** By name. */
    List<Entry> entries();
}
