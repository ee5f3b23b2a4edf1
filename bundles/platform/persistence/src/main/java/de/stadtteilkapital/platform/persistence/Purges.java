package de.stadtteilkapital.platform.persistence;

import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.Erasure;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The only way in which something is deleted that the guards keep. Who may purge what, and when, is the calling room's to
 * decide; here it leaves what chain, replay and audit accept: a tombstone for each row in {@code platform_purge}, and one
 * event whose facts digest them.
 */
@ProviderType
public interface Purges {
    /** Of an event: the digest over all tombstones that it left. No other event has a fact of this name. */
    String TOMBSTONES = "tombstones";

    /** Of the same event: how many they are. */
    String COUNT = "tombstoneCount";

    /**
     * Purges in the unit of work under way.
     *
     * @param event what is told of it: ids, kind and counts, no person's data; the facts of the tombstones are added
     * @param work names what goes, and deletes it; where it names nothing, nothing is purged and the event tells that
     * @throws IllegalStateException outside a unit of work
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where a row that goes is not as its last act left it
     */
    void purge(Caller actor, DomainEvent event, Consumer<Erasure> work);
}
