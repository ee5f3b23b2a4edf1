package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * A refusal as RFC 9457 writes it; {@code errors} only where single fields or rules object.
 *
 * @param requestId also in {@code X-Request-Id} and in the log
 */
record Problem(
        String type, Text title, int status, Text detail, String instance, String requestId, List<Error> errors) {
    /** One objection: where, why, which rule, resting on what. */
    record Error(String pointer, Text message, String rule, String source) {}
}
