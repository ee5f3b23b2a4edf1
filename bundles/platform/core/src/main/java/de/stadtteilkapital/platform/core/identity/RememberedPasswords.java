package de.stadtteilkapital.platform.core.identity;

import de.stadtteilkapital.platform.core.identity.throttle.Proof;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verified passwords of the last five minutes, as HMACs under a key that lives as long as the process: Argon2id on every
 * request would eat the machine. The account's stored hash goes into the HMAC, so that a changed password is forgotten
 * at once.
 */
final class RememberedPasswords {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final String HMAC = "HmacSHA256";

    private record Remembered(byte[] mac, long until) {}

    private final Map<String, Remembered> byAccount = new ConcurrentHashMap<>();
    private final SecretKeySpec key;

    RememberedPasswords() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, HMAC);
    }

    Proof.Memory memory(String account, char[] password, String storedHash) {
        Remembered remembered = byAccount.get(account);
        if (remembered == null || remembered.until() - System.nanoTime() < 0) {
            return Proof.Memory.NOTHING;
        }
        return MessageDigest.isEqual(remembered.mac(), mac(password, storedHash))
                ? Proof.Memory.RIGHT
                : Proof.Memory.OTHER;
    }

    void remember(String account, char[] password, String storedHash) {
        if (byAccount.size() >= MOST) {
            byAccount.clear();
        }
        byAccount.put(account, new Remembered(mac(password, storedHash), System.nanoTime() + LONGEST.toNanos()));
    }

    private byte[] mac(char[] password, String storedHash) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)));
            mac.update((byte) 0);
            return mac.doFinal(storedHash.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
