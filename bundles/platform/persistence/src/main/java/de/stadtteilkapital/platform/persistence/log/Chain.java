package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.Sha256;

/** The digests of the event log: each is SHA-256 over the digest before it and the event's body, both as text. */
final class Chain {
    /** What stands before the first event. */
    static final String START = "0".repeat(64);

    private Chain() {}

    static String next(String before, String body) {
        return Sha256.hex(before + body);
    }
}
