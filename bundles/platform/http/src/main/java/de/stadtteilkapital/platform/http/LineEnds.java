package de.stadtteilkapital.platform.http;

import java.nio.ByteBuffer;

/**
 * Watches the lines before a body go by and tells of one that ends without a carriage return. A proxy that takes it for the
 * end of a line, and one that does not, see different requests.
 */
final class LineEnds {
    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private byte before;
    private int length;
    private boolean begun;

    /** Looks at what is left in the buffer up to the end of the header, and leaves it as it is. */
    boolean isBare(ByteBuffer buffer) {
        for (int i = buffer.position(); i < buffer.limit(); i++) {
            byte now = buffer.get(i);
            if (now == LF) {
                if (before != CR) {
                    return true;
                }
                boolean empty = length == 1;
                before = now;
                length = 0;
                if (empty && begun) {
                    begun = false;
                    return false;
                }
                begun |= !empty;
            } else {
                before = now;
                length++;
            }
        }
        return false;
    }
}
