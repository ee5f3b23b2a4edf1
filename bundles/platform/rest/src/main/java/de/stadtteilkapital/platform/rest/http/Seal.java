package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.HouseKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under one key of the house, for texts that are given out and come back to one place. */
final class Seal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final byte[] place;

    /** @param place what the sealed texts belong to; elsewhere they can't be opened */
    Seal(HouseKey key, String place) {
        // each place has a key of its own, so that random nonces never meet however much is sealed
        this.key = new SecretKeySpec(HexFormat.of().parseHex(key.hash(place)), "AES");
        this.place = requireNonNull(place).getBytes(StandardCharsets.UTF_8);
    }

    String close(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text can't be sealed", e);
        }
    }

    /** Empty where it is not as it was given out, or not to this place. */
    Optional<String> open(String sealed) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(sealed);
            // the JDK fails otherwise than it says where not even the tag is whole
            if (both.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher;
    }
}
