package de.stadtteilkapital.platform.api.identity;

import static java.util.Objects.requireNonNull;

/** What somebody shows to be let in. */
public sealed interface Credentials {
    /** An account and its password. */
    record Password(String account, char[] password) implements Credentials {
        public Password {
            requireNonNull(account);
            requireNonNull(password);
        }

        /** Keeps both out of logs. */
        @Override
        public String toString() {
            return "Password[]";
        }
    }

    /** A bearer token (RFC 6750): a JWT, or an {@link ApiToken}. */
    record Bearer(String token) implements Credentials {
        public Bearer {
            requireNonNull(token);
        }

        /** Keeps it out of logs. */
        @Override
        public String toString() {
            return "Bearer[]";
        }
    }
}
