package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.Sha256;
import java.util.Set;
import java.util.TreeSet;

/** What one purge took away, as its event digests it. */
final class Tombstones {
    private final Set<String> lines = new TreeSet<>();

    /** @return whether it is new */
    boolean add(String table, String key) {
        return lines.add(table + "|" + key + "\n");
    }

    int number() {
        return lines.size();
    }

    String digest() {
        return Sha256.hex(String.join("", lines));
    }
}
