package de.stadtteilkapital.platform.api.security;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What the security log keeps: one record for each kind; names of its components are the names in the log, null ones are
 * left out. None has room for a password or a token.
 */
public sealed interface Occurrence {
    /** Why somebody was not let in; told here, and never to who tries. */
    enum Reason {
        UNKNOWN_ACCOUNT,
        WRONG_PASSWORD,
        NO_ROLE,
        /** The realm, the city's LDAP for instance, could not be asked. */
        REALM_AWAY,
        /** The brake on guessing: it was not even tried. */
        SLOWED,
        TOKEN_UNKNOWN,
        TOKEN_EXPIRED,
        TOKEN_INVALID,
        NOT_LINKED
    }

    /**
     * A login that failed, over HTTP or at the console.
     *
     * @param account null where a token named none
     * @param address of the client, null where it is this machine's console
     */
    record FailedLogin(
            Reason reason,
            @Nullable ShownAccount account,
            @Nullable String address) implements Occurrence {
        public FailedLogin {
            requireNonNull(reason);
        }
    }

    /**
     * An act that was refused for want of a right (403), or since there was too much of one client (429).
     *
     * @param account null without a login
     * @param act method and path
     */
    record Refused(int status, @Nullable String account, String address, String act) implements Occurrence {}

    /** An API client asked for what its scopes do not reach. */
    record RefusedScope(String client, String scope, String address, String act) implements Occurrence {}

    /** @param by the account that made it; {@code role} and {@code place} as given to it */
    record TokenMade(String client, String by, String role, String place, String lastDay) implements Occurrence {}

    /** The first request with a token. */
    record TokenFirstUsed(String client, String address) implements Occurrence {}

    record TokenRevoked(String client, String by) implements Occurrence {}

    /**
     * A role was given.
     *
     * @param account who has it now
     * @param place district, office or body
     * @param from first day, null for at once
     * @param to last day, null for none
     */
    record RoleGiven(
            String account,
            String role,
            String place,
            @Nullable String from,
            @Nullable String to,
            String legalBasis,
            String by)
            implements Occurrence {}

    record RoleTaken(String account, String role, String place, String by) implements Occurrence {}

    /**
     * A single-use link into an account was made; the link itself is not told.
     *
     * @param link for the first time, or for another password
     * @param how sent, fetched by hand, or printed
     */
    record SingleUseLinkMade(String account, String link, String how, String expires, String by)
            implements Occurrence {}

    /** @param means by which link, or with the present password */
    record PasswordChosen(String account, String means) implements Occurrence {}

    /**
     * A command of the console, or a call over JMX, that changes something.
     *
     * @param account of the console
     * @param outcome {@code done}, {@code refused} or the class of the failure
     */
    record ConsoleCommand(String account, String command, String outcome) implements Occurrence {}
}
