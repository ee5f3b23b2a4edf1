package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/** Knocks from outside, over HTTP like any user: only that shows that the platform is ready to answer. */
final class Doors {
    /** The platform's own word, and a resource of every room; what is not installed yet answers 404. */
    private static final List<String> ALL = List.of(
            "/health/ready",
            "/api/directory/me",
            "/api/programme/rounds",
            "/api/applications",
            "/api/partners/opinion-requests",
            "/api/committee/bodies",
            "/api/finance/budgets",
            "/api/reporting/documentation",
            "/api/demonstration/clock");

    private static final int TIMEOUT_MILLIS = 5_000;

    private final String address;

    Doors(String address) {
        this.address = requireNonNull(address);
    }

    boolean allOpen() {
        return ALL.stream().allMatch(this::isOpen);
    }

    /** Somebody is there, even if only to ask for a login or for something missing. */
    private boolean isOpen(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status != HttpURLConnection.HTTP_NOT_FOUND && status < HttpURLConnection.HTTP_INTERNAL_ERROR;
        } catch (IOException e) {
            // nobody listens yet: that is the answer that was asked for
            return false;
        }
    }
}
