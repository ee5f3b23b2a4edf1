package de.stadtteilkapital.platform.api;

import java.security.SecureRandom;
import java.util.UUID;

/** Hands out identifiers: UUIDv7 (RFC 9562), so that they sort by the time of their making. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static long last;

    private Ids() {}

    /** A new identifier; within one process each sorts after the one before. */
    public static String next() {
        return new UUID(timeAndCounter(), RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L).toString();
    }

    /** 48 bits of milliseconds, version 7, and a counter of 12 bits that runs over into the milliseconds. */
    private static synchronized long timeAndCounter() {
        last = Math.max(System.currentTimeMillis() << 12, last + 1);
        return (last >>> 12) << 16 | 0x7000L | last & 0xFFFL;
    }
}
