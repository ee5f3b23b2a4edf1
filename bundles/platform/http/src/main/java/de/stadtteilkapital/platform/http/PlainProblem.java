package de.stadtteilkapital.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.api.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An RFC 9457 problem where no room had a say: the server refuses, or something went wrong on the way to a room. */
final class PlainProblem {
    static final String TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Text INVALID = new Text("Ungültige Anfrage", "Invalid request");
    private static final Text INTERNAL = new Text("Interner Fehler", "Internal error");
    private static final Map<Integer, Text> TITLES = Map.ofEntries(
            Map.entry(404, new Text("Nicht gefunden", "Not found")),
            Map.entry(405, new Text("Diese Methode gibt es hier nicht", "Method not allowed")),
            Map.entry(408, new Text("Die Anfrage kam zu langsam", "The request came too slowly")),
            Map.entry(413, new Text("Der Inhalt ist zu groß", "Content too large")),
            Map.entry(415, new Text("Diese Form des Inhalts wird nicht gelesen", "Unsupported media type")),
            Map.entry(414, new Text("Die Adresse ist zu lang", "The address is too long")),
            Map.entry(431, new Text("Die Kopfzeilen sind zu groß", "The header fields are too large")),
            Map.entry(503, new Text("Zurzeit nicht verfügbar", "Currently unavailable")),
            Map.entry(505, new Text("Diese Fassung von HTTP wird nicht gesprochen", "HTTP version not supported")));

    private PlainProblem() {}

    /** Where there is no more to say than the title does. */
    static Fault fault(int status) {
        Text title = title(status);
        return new Fault(status, new Text(title.german() + ".", title.english() + "."));
    }

    /** @param instance the path that was asked for, null where there was none to read */
    static byte[] of(Fault fault, Locale language, String instance, String requestId) {
        int status = fault.status();
        String title = title(status).in(language);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:stadtteilkapital:problem:" + type(status));
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", fault.detail().in(language));
        problem.put("instance", instance == null ? "" : instance);
        problem.put("requestId", requestId);
        try {
            return JSON.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Text title(int status) {
        return TITLES.getOrDefault(status, status < 500 ? INVALID : INTERNAL);
    }

    private static String type(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 500 -> "internal";
            case 503 -> "unavailable";
            default -> "http-" + status;
        };
    }
}
