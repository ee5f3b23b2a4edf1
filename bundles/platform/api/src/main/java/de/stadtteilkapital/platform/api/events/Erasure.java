package de.stadtteilkapital.platform.api.events;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What a lawful purge takes away, while it is under way: the guards of the database open for what is named here and for
 * nothing else, and a tombstone stays of each (Art. 5(1)(e), Art. 17 GDPR).
 */
@ProviderType
public interface Erasure {
    /**
     * Lets one row go, and what could still be guessed of it from what events bear witness to. To be called before the row
     * is deleted, in the same unit of work.
     *
     * @param key its primary key, the values joined by a slash
     */
    void row(String table, String key);

    /** Erases a person's data beside all that was told of this subject so far in the district of the purge. */
    void subject(String subject);
}
