package de.stadtteilkapital.itests.weight;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what a client of PostgreSQL has executed, from what goes over the wire (frontend/backend protocol 3.0: after the
 * first message each begins with its type and its length): {@code E} executes what was prepared, {@code Q} is a statement
 * as text.
 */
final class Executions {
    private static final int LENGTH = 4;
    private static final int QUESTION = 8;

    private final AtomicLong counted;
    private boolean started;
    private byte type;
    private int read;
    private int length;
    private long left;

    Executions(AtomicLong counted) {
        this.counted = counted;
    }

    /** The next bytes of one connection, in their order. */
    void take(byte[] bytes, int count) {
        int at = 0;
        while (at < count) {
            if (left > 0) {
                int skipped = (int) Math.min(left, count - at);
                left -= skipped;
                at += skipped;
            } else if (started && read == 0) {
                type = bytes[at++];
                read = 1;
            } else {
                length = (length << 8) | (bytes[at++] & 0xff);
                read++;
                if (read == LENGTH + (started ? 1 : 0)) {
                    begin();
                }
            }
        }
    }

    private void begin() {
        if (started && (type == 'E' || type == 'Q')) {
            counted.incrementAndGet();
        }
        left = length - LENGTH;
        // before it begins a client may ask whether the line is to be encrypted
        started = started || length != QUESTION;
        read = 0;
        length = 0;
    }
}
