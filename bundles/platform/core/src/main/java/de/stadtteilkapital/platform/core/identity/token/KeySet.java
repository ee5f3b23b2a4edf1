package de.stadtteilkapital.platform.core.identity.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;

/** Reads an issuer's public keys, and nothing but such. */
final class KeySet {
    /** BSI TR-02102-1 recommends 3,000 from 2024 on; issuers in use still have 2,048 (RFC 7518, 3.3: the least). */
    private static final int LEAST_RSA_BITS = 2048;

    private KeySet() {}

    /** @throws IllegalArgumentException says what is wrong with it, without a key's content */
    static JWKSet parse(String json) {
        try {
            JWKSet keys = JWKSet.parse(json);
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("holds no key");
            }
            keys.getKeys().forEach(KeySet::require);
            return keys.toPublicJWKSet();
        } catch (ParseException e) {
            // its message quotes the content
            throw new IllegalArgumentException("is no JWK Set");
        }
    }

    private static void require(JWK key) {
        if (key.toPublicJWK() == null) {
            throw new IllegalArgumentException("holds a symmetric key, and whoever checks with it can forge with it");
        }
        if (key instanceof RSAKey rsa && rsa.size() < LEAST_RSA_BITS) {
            throw new IllegalArgumentException("holds an RSA key of fewer than " + LEAST_RSA_BITS + " bits");
        }
    }
}
