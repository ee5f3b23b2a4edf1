package de.stadtteilkapital.itests.round;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;

/** Requests as clients send them who may have to send them again. */
final class Acts {
    private static final String KEY = "Idempotency-Key";

    private Acts() {}

    /** The same request; an act gets a key of its own, unless it has one. */
    static HttpRequest keyed(HttpRequest request) {
        boolean read = "GET".equals(request.method());
        return read || request.headers().firstValue(KEY).isPresent()
                ? request
                : HttpRequest.newBuilder(request, (name, value) -> true)
                        .header(KEY, UUID.randomUUID().toString())
                        .build();
    }

    /** The same request to another server. */
    static HttpRequest at(URI server, HttpRequest request) {
        URI asked = request.uri();
        String pathAndQuery = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(server.resolve(pathAndQuery))
                .build();
    }
}
