package de.stadtteilkapital.reporting.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.persistence.PersistenceException;

/** The secrets of this installation. */
public final class InstallationSecrets {
    private static final int BYTES = 32;
    private final Store store;

    public InstallationSecrets(Store store) {
        this.store = requireNonNull(store);
    }

    /** Makes the secret of a purpose where there is none yet; of two nodes that begin at once, one does. */
    public void make(String purpose) {
        try {
            store.with(em -> {
                if (em.find(SecretEntity.class, purpose) == null) {
                    em.persist(new SecretEntity(purpose, random()));
                }
            });
        } catch (PersistenceException e) {
            if (find(purpose).isEmpty()) {
                throw e;
            }
        }
    }

    /** Always the same for one purpose, which was made before. */
    public byte[] secret(String purpose) {
        return find(purpose).orElseThrow();
    }

    private Optional<byte[]> find(String purpose) {
        return store.reading(em -> Optional.ofNullable(em.find(SecretEntity.class, purpose))
                .map(SecretEntity::value)
                .map(Base64.getDecoder()::decode));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
