package de.stadtteilkapital.platform.rest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.persistence.KeptAnswers.Kept;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;

/** Writes answers, and takes them apart to be kept. */
final class Answers {
    private static final int ETAG_BYTES = 16;
    private static final String JSON = MediaType.APPLICATION_JSON;

    private Answers() {}

    static <T> Answer<T> json(int status, Map<String, String> headers, T body, Locale language) {
        return answer(status, headers, language, bytes(body, language));
    }

    private static <T> Answer<T> answer(int status, Map<String, String> headers, Locale language, byte[] content) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        return new Answer<>(status, all, JSON, content);
    }

    /** With the ETag of the body, for which it need not be written twice. */
    static <T> Answer<T> tagged(int status, Map<String, String> headers, T body, Locale language) {
        byte[] german = bytes(body, Locale.GERMAN);
        Map<String, String> all = new HashMap<>(headers);
        all.put(HttpHeaders.ETAG, etag(german));
        boolean asItIs = Json.in(language) == Json.in(Locale.GERMAN);
        return answer(status, all, language, asItIs ? german : bytes(body, language));
    }

    static <T> Answer<Page<T>> page(Page<T> page, Locale language) {
        return json(200, Map.of(), page, language);
    }

    static Answer<Document> document(Document document) {
        Map<String, String> headers = Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename=\"" + document.fileName() + "\"",
                // letters and reports are written in German for everybody
                HttpHeaders.CONTENT_LANGUAGE,
                Locale.GERMAN.getLanguage());
        return new Answer<>(200, headers, document.mediaType(), document.content());
    }

    /** A digest of the representation; the same in both languages. */
    static String etag(Object body) {
        return etag(bytes(body, Locale.GERMAN));
    }

    private static String etag(byte[] german) {
        return '"' + Sha256.hex(german).substring(0, 2 * ETAG_BYTES) + '"';
    }

    static Kept toKeep(Answer<?> answer) {
        return new Kept(
                answer.status(),
                answer.headers().get(HttpHeaders.LOCATION),
                answer.headers().get(HttpHeaders.ETAG),
                new String(answer.content(), StandardCharsets.UTF_8),
                answer.headers().get(HttpHeaders.CONTENT_LANGUAGE));
    }

    static <T> Answer<T> again(Kept kept) {
        Map<String, String> headers = new HashMap<>();
        headers.put(HttpHeaders.ETAG, kept.etag());
        headers.put(HttpHeaders.CONTENT_LANGUAGE, kept.language());
        if (kept.location() != null) {
            headers.put(HttpHeaders.LOCATION, kept.location());
        }
        return new Answer<>(kept.status(), headers, JSON, kept.body().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Object body, Locale language) {
        try {
            return Json.in(language).writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can't be written", e);
        }
    }
}
