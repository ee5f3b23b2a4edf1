package de.stadtteilkapital.platform.http;

import java.nio.ByteBuffer;

/**
 * Watches the frame of a body in chunks go by and tells where it is not as RFC 9112, 7.1 writes it: a line that ends without
 * a carriage return, one without a size, data longer than they say. Where two readers disagree on the end of a chunk, they
 * disagree on where the next request begins.
 */
final class ChunkEnds {
    private static final byte CR = '\r';
    private static final byte LF = '\n';
    private static final int HEX = 16;

    private enum Part {
        /** A length, perhaps with extensions, up to the end of its line. */
        SIZE,
        DATA,
        /** The line end behind the data. */
        END,
        /** The last chunk has gone by; what follows are fields. */
        OVER
    }

    private Part part = Part.SIZE;
    private boolean isNumber = true;
    private boolean isSized;
    private long left;
    private byte before;
    /** Bytes that the parser has left in the buffer although they have been looked at. */
    private int seen;

    /** Looks at what is new in the buffer, and leaves it as it is. */
    boolean isBroken(ByteBuffer buffer) {
        for (int i = buffer.position() + seen; i < buffer.limit() && part != Part.OVER; i++) {
            if (part == Part.DATA && left > 0) {
                int skipped = (int) Math.min(left, buffer.limit() - i);
                left -= skipped;
                i += skipped - 1;
            } else if (isBroken(buffer.get(i))) {
                return true;
            }
        }
        seen = buffer.remaining();
        return false;
    }

    /** @param bytes that the parser has taken out of the buffer since */
    void taken(int bytes) {
        seen = Math.max(0, seen - bytes);
    }

    private boolean isBroken(byte now) {
        boolean broken = false;
        if (part == Part.DATA) {
            part = Part.END;
            broken = now != CR;
        } else if (part == Part.END || now == LF) {
            broken = now != LF || before != CR || part == Part.SIZE && !isSized;
            lineEnds();
        } else {
            int digit = Character.digit(now, HEX);
            isNumber &= digit >= 0;
            isSized |= isNumber;
            left = isNumber ? left * HEX + digit : left;
        }
        before = now;
        return broken;
    }

    private void lineEnds() {
        if (part == Part.END) {
            part = Part.SIZE;
        } else {
            part = left == 0 ? Part.OVER : Part.DATA;
        }
        if (part == Part.SIZE) {
            left = 0;
            isNumber = true;
            isSized = false;
        }
    }
}
