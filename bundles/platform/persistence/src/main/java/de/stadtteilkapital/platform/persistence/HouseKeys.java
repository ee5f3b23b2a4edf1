package de.stadtteilkapital.platform.persistence;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Secret keys by what they are for, the same on every node. A key is made at its purpose's first use by one of all nodes,
 * is replaced after a time, and can be found for a time after that, so that what it sealed can still be opened.
 */
@ProviderType
public interface HouseKeys {
    /**
     * The key to seal or hash with now; made where there is none yet or the last one has served its time.
     *
     * @param purpose a name of at most 60 characters, of the bundle that asks and what it does: {@code rest.cursors}
     * @throws IllegalStateException inside a unit of work that only reads, where the key has to be made first
     */
    HouseKey current(String purpose);

    /** The current key and those before it whose time has not run out, the newest first. */
    List<HouseKey> readable(String purpose);

    /** The key with this id, empty where there is none or its time has run out. */
    Optional<HouseKey> of(String purpose, String id);
}
