package de.stadtteilkapital.itests.scope;

import de.stadtteilkapital.platform.testing.Answer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What somebody can tell from an answer: status, headers and body, without the ids that were asked for and without what
 * differs from answer to answer anyway.
 */
record Seen(int status, Map<String, List<String>> headers, String body) {
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id", "request-id");

    static Seen of(Answer answer, Collection<String> ids) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.exchange().headers());
        OF_THE_MOMENT.forEach(header -> headers.computeIfPresent(header, (name, value) -> List.of("…")));
        String body = answer.text().replaceAll("\"requestId\":\"[^\"]*\"", "\"requestId\":\"…\"");
        for (String id : ids) {
            // where it was asked for; short ones are found in many words
            body = body.replaceAll("/" + Pattern.quote(id) + "(?![\\p{Alnum}-])", "/…");
        }
        return new Seen(answer.status(), headers, body);
    }
}
