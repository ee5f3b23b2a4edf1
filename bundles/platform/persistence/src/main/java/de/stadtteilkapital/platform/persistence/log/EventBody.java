package de.stadtteilkapital.platform.persistence.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.persistence.Purges;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of an event: one line of JSON, written once and kept as it was hashed. */
final class EventBody {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private EventBody() {}

    /** What stands beside an event: digests of its particulars and of the rows it bears witness to, null for none. */
    record Beside(String particulars, String rows) {}

    static String write(DomainEvent event, String id, long position, Appending.Cause cause, Beside beside) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("district", event.district());
        body.put("position", position);
        body.put("type", event.type());
        body.put("subject", event.subject());
        body.put("application", event.application());
        body.put("actor", cause.actor());
        body.put("time", cause.time().toString());
        body.put("facts", plain(event.facts()));
        body.put("particulars", beside.particulars());
        body.put("request", cause.request());
        body.put("audience", audience(event));
        if (beside.rows() != null) {
            body.put("rows", beside.rows());
        }
        return json(body);
    }

    private static String audience(DomainEvent event) {
        return audience(event.audience().stream().map(Audience::tag).toList());
    }

    /** Who may read an event, as its body keeps it. */
    static String audience(Collection<String> tags) {
        return Sha256.hex(tags.stream().sorted().collect(Collectors.joining("\n")));
    }

    static String json(Map<String, ?> map) {
        try {
            return JSON.writeValueAsString(map);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }

    /** Digests of what stands beside an event; null where it says none, as events of before did. */
    record Told(String particulars, String audience, String rows, String tombstones) {}

    /** An event with what it says of what stands beside it. */
    record Parsed(LoggedEvent event, Told told) {}

    static LoggedEvent read(String body) {
        return parse(body).event();
    }

    @SuppressWarnings("unchecked") // facts were written as an object
    static Parsed parse(String body) {
        try {
            Map<String, Object> map = JSON.readValue(body, MAP);
            LoggedEvent event = new LoggedEvent(
                    (String) map.get("id"),
                    (String) map.get("district"),
                    ((Number) map.get("position")).longValue(),
                    (String) map.get("type"),
                    (String) map.get("subject"),
                    (String) map.get("application"),
                    (String) map.get("actor"),
                    Instant.parse((String) map.get("time")),
                    (Map<String, Object>) map.get("facts"));
            return new Parsed(
                    event,
                    new Told(
                            (String) map.get("particulars"),
                            (String) map.get("audience"),
                            (String) map.get("rows"),
                            (String) event.facts().get(Purges.TOMBSTONES)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event in the log is no JSON", e);
        }
    }

    /** Numbers, booleans and texts stay; money, dates and codes become text. */
    private static Map<String, Object> plain(Map<String, Object> facts) {
        Map<String, Object> plain = new TreeMap<>();
        facts.forEach((name, value) -> plain.put(
                name,
                value instanceof Integer || value instanceof Long || value instanceof Boolean
                        ? value
                        : value.toString()));
        return plain;
    }
}
