package de.stadtteilkapital.platform.mail.carrier;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * A mail server.
 *
 * @param trusted whose certificates are trusted, null for those that the runtime trusts
 * @param login null where it asks for none
 * @param timeout for the connection and for each answer
 */
public record Server(
        String host, int port, Security security, TrustedKeys trusted, Login login, Senders senders, Duration timeout) {
    /** Connection, greeting, STARTTLS, login in two steps, sender, recipient, data and the end each wait for an answer. */
    private static final int ANSWERS = 12;

    /** How what is said is kept from others. */
    public enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    /** Who we are to the server. */
    public record Login(String user, String password) {
        public Login {
            requireNonNull(user);
            requireNonNull(password);
        }

        /** Keeps both out of logs. */
        @Override
        public String toString() {
            return "Login[]";
        }
    }

    public Server {
        requireNonNull(host);
        requireNonNull(security);
        requireNonNull(senders);
        requireNonNull(timeout);
    }

    /** No mail takes longer: with each answer as late as may be. */
    public Duration longest() {
        return timeout.multipliedBy(ANSWERS);
    }
}
