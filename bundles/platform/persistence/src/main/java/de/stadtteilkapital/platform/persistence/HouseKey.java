package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret of 256 bits that serves one purpose; its id may be shown, what it says of itself is no more than that. */
public final class HouseKey {
    private static final String KEYED_HASH = "HmacSHA256";

    private final String id;
    private final byte[] secret;

    /** @param secret 32 random bytes */
    public HouseKey(String id, byte[] secret) {
        this.id = requireNonNull(id);
        this.secret = secret.clone();
    }

    public String id() {
        return id;
    }

    /** The bytes of the secret, for a cipher. */
    public byte[] secret() {
        return secret.clone();
    }

    /** HMAC-SHA-256 of a text's UTF-8 bytes in hexadecimal: the same for the same text, and nothing without the key. */
    public String hash(String text) {
        try {
            Mac mac = Mac.getInstance(KEYED_HASH);
            mac.init(new SecretKeySpec(secret, KEYED_HASH));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
