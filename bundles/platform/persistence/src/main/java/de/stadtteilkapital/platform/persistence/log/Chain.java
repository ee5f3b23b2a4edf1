package de.stadtteilkapital.platform.persistence.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digests of the event log: each is SHA-256 over the digest before it and the event's body, both as text. */
final class Chain {
    /** What stands before the first event. */
    static final String START = "0".repeat(64);

    private Chain() {}

    static String next(String before, String body) {
        return sha256(before + body);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
