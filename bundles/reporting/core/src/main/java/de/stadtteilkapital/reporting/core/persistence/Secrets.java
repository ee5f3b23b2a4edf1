package de.stadtteilkapital.reporting.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The secrets of this installation, each made when it is first asked for. */
public final class Secrets {
    private static final int BYTES = 32;
    private final Store store;

    public Secrets(Store store) {
        this.store = requireNonNull(store);
    }

    /** Always the same for one purpose. */
    public byte[] secret(String purpose) {
        return store.in(em -> {
            String value = Optional.ofNullable(em.find(SecretEntity.class, purpose))
                    .map(SecretEntity::value)
                    .orElseGet(() -> {
                        SecretEntity made = new SecretEntity(purpose, random());
                        em.persist(made);
                        return made.value();
                    });
            return Base64.getDecoder().decode(value);
        });
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
