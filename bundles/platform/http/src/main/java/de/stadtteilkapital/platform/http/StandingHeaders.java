package de.stadtteilkapital.platform.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;

/** The headers that every answer bears, whoever gives it. */
final class StandingHeaders {
    static final String REQUEST_ID = "X-Request-Id";

    /** Answers are data: nothing in them is to be run, framed, guessed at, passed on or kept. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            // in which language, and here and there in which form
            "Vary", "Accept, Accept-Language",
            "X-Content-Type-Options", "nosniff");

    private final Addresses addresses;
    private final Faces faces;
    private final String strictTransport;

    StandingHeaders(HttpLimits limits, Addresses addresses, Faces faces) {
        this.addresses = addresses;
        this.faces = faces;
        strictTransport =
                "max-age=" + Duration.ofDays(limits.strictTransportDays()).toSeconds();
    }

    Map<String, String> of(HttpServletRequest request, String requestId) {
        Map<String, String> headers = plain(requestId);
        headers.putAll(faces.headers(request));
        if (isBehindTls(request)) {
            headers.put("Strict-Transport-Security", strictTransport);
        }
        return headers;
    }

    /** Of an answer to something that was no request yet. */
    static Map<String, String> plain(String requestId) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        headers.put(REQUEST_ID, requestId);
        return headers;
    }

    /** A header alone proves nothing: it counts where it comes from a proxy of ours. */
    private boolean isBehindTls(HttpServletRequest request) {
        return request.isSecure()
                || addresses.trust(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
