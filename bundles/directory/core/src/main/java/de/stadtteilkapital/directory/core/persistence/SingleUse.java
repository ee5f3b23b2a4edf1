package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.LinkKind;
import java.time.Instant;

/**
 * A single-use link as it is kept.
 *
 * @param keyId of the house's key by which it is sealed
 */
public record SingleUse(String id, String account, LinkKind kind, String keyId, Instant expires) {
    public SingleUse {
        requireNonNull(id);
        requireNonNull(account);
        requireNonNull(kind);
        requireNonNull(keyId);
        requireNonNull(expires);
    }
}
