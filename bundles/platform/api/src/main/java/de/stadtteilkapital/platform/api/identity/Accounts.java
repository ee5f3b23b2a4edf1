package de.stadtteilkapital.platform.api.identity;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What the platform asks the directory about accounts. */
@ProviderType
public interface Accounts {
    /** The stored hash of an active account's password, as {@link Passwords} wrote it. */
    Optional<String> passwordHash(String account);

    /**
     * An active account as a request with a password needs it, in one look: the hash to compare with, and who it would be.
     *
     * @param passwordHash as {@link #passwordHash}
     * @param caller as {@link #caller}
     */
    record Known(String passwordHash, Optional<Caller> caller) {}

    /** Both of an active account. */
    Optional<Known> known(String account);

    /** Roles, sponsors and bars of an active account as they are now. */
    Optional<Caller> caller(String account);

    /**
     * The office's program behind a token, with its scopes as they are now; empty for one that is unknown, revoked or
     * expired.
     */
    Optional<Caller> apiClient(ApiToken token);
}
