package de.stadtteilkapital.platform.rest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.stadtteilkapital.platform.acts.json.Json;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.persistence.KeptAnswers.Kept;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.Document;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;

/** Writes answers, and takes them apart to be kept. */
final class AnswerWriter {
    private static final int NOT_MODIFIED = 304;
    private static final String JSON = MediaType.APPLICATION_JSON;

    private AnswerWriter() {}

    static <T> Answer<T> json(int status, Map<String, String> headers, T body, Locale language) {
        return answer(status, headers, language, bytes(body, language));
    }

    private static <T> Answer<T> answer(int status, Map<String, String> headers, Locale language, byte[] content) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        return new Answer<>(status, all, JSON, content);
    }

    /**
     * With its ETag.
     *
     * @param stored what of the body is stored with the thing
     */
    static <T> Answer<T> tagged(int status, Map<String, String> headers, Object stored, Object body, Locale language) {
        byte[] content = bytes(body, language);
        Map<String, String> all = new HashMap<>(headers);
        all.put(HttpHeaders.ETAG, Tag.of(stored, content).written());
        return answer(status, all, language, content);
    }

    /** The caller has it as it is. */
    static <T> Answer<T> notModified(Answer<T> answer) {
        return new Answer<>(NOT_MODIFIED, answer.headers(), answer.mediaType(), new byte[0]);
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
