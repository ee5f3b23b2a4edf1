package de.stadtteilkapital.platform.core.identity;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.security.auth.login.LoginException;

/**
 * The server behind a login module, the city's LDAP: whether it could be asked at all. Karaf's module tells a wrong password
 * and an absent server by the words of its exceptions alone.
 */
final class RealmServer {
    /** The option that names one or more addresses, separated by blanks. */
    private static final String URL = "connection.url";

    private static final int LDAP_PORT = 389;
    private static final int LDAPS_PORT = 636;
    /** Less than what health checks are given. */
    private static final int PATIENCE_MILLIS = 1000;

    /** It searches for the person with an account of its own before it tries the password, and for roles behind it. */
    private static final List<String> NOT_ASKED = List.of("Can't connect to the LDAP server: ", "Can't get user ");

    private static final String NOT_LET_IN = "Authentication failed: ";
    /** RFC 4511, 4.1.9: whatever bears a code has been answered. */
    private static final String ANSWERED = "[LDAP: error code ";

    private static final List<String> BUSY_OR_UNAVAILABLE = List.of(ANSWERED + "51 ", ANSWERED + "52 ");

    private final List<URI> addresses;

    private RealmServer(List<URI> addresses) {
        this.addresses = addresses;
    }

    /** Of no address where the module asks no such server. */
    static RealmServer of(Map<String, Object> options) {
        Object url = options.getOrDefault(URL, "");
        return new RealmServer(Arrays.stream(url.toString().strip().split("\\s+"))
                .filter(address -> address.startsWith("ldap"))
                .map(URI::create)
                .toList());
    }

    /** Whether a login failed because nobody could tell if it was right. */
    boolean wasAway(LoginException failure) {
        if (addresses.isEmpty()) {
            return false;
        }
        String words = String.valueOf(failure.getMessage());
        return NOT_ASKED.stream().anyMatch(words::startsWith)
                || BUSY_OR_UNAVAILABLE.stream().anyMatch(words::contains)
                || words.startsWith(NOT_LET_IN) && !words.contains(ANSWERED)
                || !answers();
    }

    /** Whether one of its addresses takes a connection; true where there is no such server. */
    boolean answers() {
        return addresses.isEmpty() || addresses.stream().anyMatch(RealmServer::takesConnections);
    }

    private static boolean takesConnections(URI address) {
        int standard = "ldaps".equals(address.getScheme()) ? LDAPS_PORT : LDAP_PORT;
        int port = address.getPort() < 0 ? standard : address.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            // that is the answer
            return false;
        }
    }
}
