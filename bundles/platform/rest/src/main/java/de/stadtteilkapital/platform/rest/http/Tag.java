package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.acts.Expected;
import de.stadtteilkapital.platform.acts.StateDigest;
import de.stadtteilkapital.platform.rest.Answer;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.core.HttpHeaders;

/**
 * An {@code ETag} of two parts, {@code "state.view"}: what is stored with a thing, and all that is shown of it, with what
 * other rooms or the day tell and what can be done. The first is the same in all languages.
 */
record Tag(String state, String view) {
    /** @param shown the whole representation */
    static Tag of(Object stored, byte[] shown) {
        return new Tag(StateDigest.of(stored), StateDigest.of(shown));
    }

    static Tag of(Answer<?> answer) {
        return of(answer.headers().get(HttpHeaders.ETAG));
    }

    private static Tag of(String written) {
        String[] parts = written.replace("\"", "").split("\\.", 2);
        return new Tag(parts[0], parts.length > 1 ? parts[1] : "");
    }

    String written() {
        return '"' + state + '.' + view + '"';
    }

    /**
     * The states that {@code If-Match} names, null where there is none: strong comparison (RFC 9110, 13.1.1), and
     * whatever was seen besides the state does not count.
     */
    static Expected expected(String ifMatch) {
        return ifMatch == null
                ? null
                : new Expected(
                        isAny(ifMatch),
                        tags(ifMatch)
                                .filter(tag -> tag.matches("\"[^\"]*\\.[^\"]*\""))
                                .map(tag -> of(tag).state())
                                .collect(Collectors.toSet()));
    }

    /** RFC 9110, 13.1.2: weak comparison of the whole. */
    boolean isAmong(String ifNoneMatch) {
        return ifNoneMatch != null
                && (isAny(ifNoneMatch)
                        || tags(ifNoneMatch)
                                .anyMatch(tag -> tag.replaceFirst("^W/", "").equals(written())));
    }

    private static boolean isAny(String header) {
        return "*".equals(header.strip());
    }

    private static Stream<String> tags(String header) {
        return Arrays.stream(header.strip().split("\\s*,\\s*"));
    }
}
