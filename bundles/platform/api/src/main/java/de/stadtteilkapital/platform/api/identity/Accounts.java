package de.stadtteilkapital.platform.api.identity;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the platform asks the directory about accounts. An account is named by its opaque id; a login name, a token's
 * subject and a name in an LDAP only lead to it.
 */
@ProviderType
public interface Accounts {
    /** The issuer under which a city's LDAP stands in {@link #linked}; its names are not told apart by capitals. */
    String LDAP = "ldap";

    /** The stored hash of an open account's password, as {@link Passwords} wrote it; by its login name. */
    Optional<String> passwordHash(String login);

    /**
     * An open account as a request needs it, in one look: the hash to compare with, and who it would be.
     *
     * @param account its opaque id
     * @param passwordHash as {@link #passwordHash}, empty where it has none
     * @param caller as {@link #caller}; empty for an account without a role that holds today
     * @param epoch as in {@link Standing}; whoever begins a session keeps the one from before the password was tried
     */
    record Known(String account, String passwordHash, Optional<Caller> caller, long epoch) {}

    /**
     * An open account as a session needs it at each click, in one look.
     *
     * @param account its opaque id
     * @param epoch grows when the password changes and when the account is closed or opened again: a session that began in
     *     another is over
     * @param language that the person has chosen, German or English; null where they have chosen none
     * @param caller as {@link #caller}; empty for an account without a role that holds today
     */
    record Standing(String account, long epoch, @Nullable Locale language, Optional<Caller> caller) {}

    /** The open account with this login name; capitals and small letters are the same. */
    Optional<Known> known(String login);

    /**
     * The open account that an act has linked to what somebody else calls the person; never one that only happens to be
     * spelt alike.
     *
     * @param issuer of tokens, or {@link #LDAP}
     * @param subject as the issuer writes it
     */
    Optional<Known> linked(String issuer, String subject);

    /** How an open account stands now; empty for one that is closed or unknown. One query by keys. */
    Optional<Standing> standing(String account);

    /** Roles that hold today, sponsors and bars of an open account as they are now; by its opaque id. */
    Optional<Caller> caller(String account);

    /**
     * The office's program behind a token, with its scopes as they are now; empty for one that is unknown, revoked or
     * expired.
     */
    Optional<Caller> apiClient(ApiToken token);
}
