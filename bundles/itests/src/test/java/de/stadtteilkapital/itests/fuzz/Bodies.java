package de.stadtteilkapital.itests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes JSON after a schema, mostly well, so that what is behind the reading is reached too. */
final class Bodies {
    private static final int DEEPEST = 6;
    private static final Map<String, List<String>> LIKELY = Map.ofEntries(
            Map.entry("district", List.of("hamm-norden")),
            Map.entry("body", List.of("komitee", "netzwerk")),
            Map.entry("legalForm", List.of("ASSOCIATION", "INDIVIDUAL", "MUNICIPAL_DEPARTMENT")),
            Map.entry("projectType", List.of("BUSINESS_START_UP", "NETWORK_SUPPORT")),
            Map.entry("features", List.of("START_UP", "URBAN")),
            Map.entry("targetGroups", List.of("MIGRANTS", "CHILDREN")),
            Map.entry("line", List.of("FEES", "MATERIAL")),
            Map.entry("code", List.of("PARTICIPANTS", "EVENTS")),
            Map.entry("sex", List.of("FEMALE")),
            Map.entry("ageGroup", List.of("AGE_25_54")),
            Map.entry("targetGroup", List.of("MIGRANTS")),
            Map.entry("outcome", List.of("NONE", "ACCEPTED", "REDUCED")),
            Map.entry("iban", List.of("DE89370400440532013000", "DE89370400440532013001")),
            Map.entry("startsAt", List.of("2026-12-01T10:00:00Z", "2027-06-01T10:00:00Z")),
            Map.entry("sampleBasis", List.of("ALL")),
            // the clock stays where it is: the run shall go on in the round
            Map.entry("offset", List.of("P0D", "P99999D", "P-1D", "P1M", "PT24H")));
    private static final List<String> DATES =
            List.of("2026-11-22", "2026-12-24", "2027-01-04", "2027-02-28", "2020-01-01", "9999-12-31", "0001-01-01");
    private static final List<String> AMOUNTS = List.of(
            "100.00", "0.01", "1200.00", "9999.99", "0.00", "80000.00", "999999999.99", "1000000000.00", "5", "7.5");
    private static final String DATED = "(?i).*(date|day|paidon|due|dueuntil|neededby|start|end|from|to)$";
    private static final String PRICED = "(?i).*(amount)$";

    private static final Set<String> SEATED = Set.of("member", "present");

    private final Noise noise;
    private final JsonNode schemas;
    private final List<String> ids;
    private final List<String> seats;

    /** @param seats of the committee, which no role is told in a list of its own */
    Bodies(Noise noise, JsonNode schemas, List<String> ids, List<String> seats) {
        this.noise = noise;
        this.schemas = schemas;
        this.ids = ids;
        this.seats = seats;
    }

    String write(JsonNode schema) {
        String body = value("", schema, 0);
        if (noise.once(25)) {
            return body.substring(0, body.length() / 2);
        }
        return noise.once(40) ? body + noise.token() : body;
    }

    private String value(String name, JsonNode schema, int depth) {
        if (noise.once(14)) {
            return noise.once(2) ? noise.token() : quoted(noise.text());
        }
        if (schema.has("$ref")) {
            return value(name, schemas.get(schema.get("$ref").asText().replaceFirst(".*/", "")), depth);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> depth > DEEPEST ? "{}" : object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer", "number" -> noise.one(List.of("0", "1", "3", "5", "-1", "2147483648", "1e2", "1.0"));
            case "boolean" -> noise.once(5) ? "false" : "true";
            default -> quoted(text(name, schema));
        };
    }

    private String object(JsonNode schema, int depth) {
        List<String> fields = new ArrayList<>();
        schema.path("properties").fields().forEachRemaining(field -> {
            if (!noise.once(12)) {
                String written = quoted(field.getKey()) + ":" + value(field.getKey(), field.getValue(), depth + 1);
                fields.add(written);
                if (noise.once(60)) {
                    fields.add(written);
                }
            }
        });
        if (noise.once(25)) {
            fields.add(quoted(noise.text()) + ":" + noise.token());
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String array(String name, JsonNode schema, int depth) {
        int size = noise.once(40) ? 1000 : noise.one(List.of(0, 1, 1, 2));
        String item = value(name, schema.path("items"), depth + 1);
        return size < 3 && !noise.once(4)
                ? "[" + (size == 0 ? "" : item) + "]"
                : "[" + String.join(",", Collections.nCopies(size, item)) + "]";
    }

    private String text(String name, JsonNode schema) {
        if (noise.once(10)) {
            return noise.text();
        }
        if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.get("enum").forEach(value -> values.add(value.asText()));
            return noise.one(values);
        }
        if (SEATED.contains(name)) {
            return noise.one(seats);
        }
        if (LIKELY.containsKey(name)) {
            return noise.one(LIKELY.get(name));
        }
        if ("date".equals(schema.path("format").asText()) || name.matches(DATED)) {
            return noise.one(DATES);
        }
        if (schema.path("pattern").asText().contains("\\d") || name.matches(PRICED)) {
            return noise.one(AMOUNTS);
        }
        return noise.once(2) ? noise.one(ids) : "Prüfung";
    }

    /** Lone surrogates stay as they are, escaped. */
    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
