package de.stadtteilkapital.platform.web.session;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a form was made for the session that sends it. Written differently in each answer, since what is the same in
 * many compressed answers can be guessed from their lengths (BREACH).
 */
public final class FormToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final byte[] bound;

    /** @param secret of the session */
    public FormToken(String secret) {
        bound = HexFormat.of()
                .parseHex(Sha256.hex(("form:" + requireNonNull(secret)).getBytes(StandardCharsets.UTF_8)));
    }

    /** For one answer. */
    public String masked() {
        byte[] mask = new byte[BYTES];
        RANDOM.nextBytes(mask);
        return HexFormat.of().formatHex(mask) + HexFormat.of().formatHex(xor(mask, bound));
    }

    public boolean isProvenBy(@Nullable String shown) {
        if (shown == null || !shown.matches("[0-9a-f]{" + 4 * BYTES + "}")) {
            return false;
        }
        byte[] mask = HexFormat.of().parseHex(shown.substring(0, 2 * BYTES));
        byte[] masked = HexFormat.of().parseHex(shown.substring(2 * BYTES));
        return MessageDigest.isEqual(xor(mask, masked), bound);
    }

    private static byte[] xor(byte[] one, byte[] other) {
        byte[] both = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            both[i] = (byte) (one[i] ^ other[i]);
        }
        return both;
    }
}
