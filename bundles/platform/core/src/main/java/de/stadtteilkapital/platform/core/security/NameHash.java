package de.stadtteilkapital.platform.core.security;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.HouseKey;
import java.security.SecureRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The same name gives the same hash on every node for as long as the house's key serves, and without the key nobody finds out
 * the name by trying. While the database is away a key of this start alone takes its place.
 */
final class NameHash implements UnaryOperator<String> {
    /** What the house's key is for. */
    static final String PURPOSE = "security.names";

    private static final int SHOWN = 32;
    private static final int KEY_BYTES = 32;

    private final Supplier<HouseKey> key;
    private final HouseKey ofThisStart;

    NameHash(Supplier<HouseKey> key) {
        this.key = requireNonNull(key);
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        ofThisStart = new HouseKey("start", random);
    }

    /** The key's id before the hash, since hashes of different keys say nothing of each other. */
    @Override
    public String apply(String name) {
        HouseKey now = now();
        return now.id() + ":" + now.hash(name).substring(0, SHOWN);
    }

    private HouseKey now() {
        try {
            return key.get();
        } catch (RuntimeException e) {
            // whoever has to note a failed login must not fail since the database is away
            return ofThisStart;
        }
    }
}
