package de.stadtteilkapital.platform.persistence;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What has been seen lately, kept for all nodes and over restarts as a keyed hash with the last day: enough to know
 * something again, and nothing for whoever reads the table.
 */
@ProviderType
public interface DailyMarks {
    /**
     * Marks a text for today; written at most once a day, and forgotten when so many days have passed without another.
     *
     * @param purpose a name of at most 60 characters, of the bundle that asks and what it does: {@code core.familiar}
     */
    void mark(String purpose, String text, int days);

    /**
     * Whether it was marked so many days ago or less. Answers from memory, so that it may be asked often; what another node
     * has marked is known a minute later.
     */
    boolean isMarked(String purpose, String text, int days);
}
