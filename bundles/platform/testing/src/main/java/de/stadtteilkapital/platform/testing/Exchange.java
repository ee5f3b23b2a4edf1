package de.stadtteilkapital.platform.testing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request and its answer.
 *
 * @param method in upper case
 * @param path without query
 * @param query raw, empty where there is none
 * @param headers of the answer, names in lower case
 * @param body of the answer as it came
 */
public record Exchange(
        String method, String path, String query, int status, Map<String, List<String>> headers, byte[] body) {

    public Exchange {
        requireNonNull(method, "method");
        requireNonNull(path, "path");
        requireNonNull(query, "query");
        headers = Map.copyOf(headers);
        requireNonNull(body, "body");
    }

    /** The first value of a header of the answer, whatever the case of its name. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    @Override
    public String toString() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " → " + status;
    }
}
