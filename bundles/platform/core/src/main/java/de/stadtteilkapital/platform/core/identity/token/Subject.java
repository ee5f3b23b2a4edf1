package de.stadtteilkapital.platform.core.identity.token;

import static java.util.Objects.requireNonNull;

/**
 * What an issuer calls a person; never the login name of an account, however it is spelt.
 *
 * @param name as the token's claim has it
 */
public record Subject(String issuer, String name) {
    public Subject {
        requireNonNull(issuer);
        requireNonNull(name);
    }
}
