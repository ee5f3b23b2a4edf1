package de.stadtteilkapital.itests.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The fields of all bodies that OpenAPI describes as texts which have room for more than some characters. */
final class TextFields {
    private final JsonNode schemas;
    private final int few;
    private final Set<String> fields = new TreeSet<>();

    TextFields(JsonNode openApi, int few) {
        this.few = few;
        schemas = openApi.at("/components/schemas");
        openApi.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(verb -> {
                    String operation = verb.getKey().toUpperCase(Locale.ROOT) + " "
                            + path.getKey().replaceAll("\\{\\w+}", "{}");
                    verb.getValue()
                            .at("/requestBody/content")
                            .forEach(body -> read(operation + " ", body.get("schema"), new HashSet<>()));
                }));
    }

    /** {@code POST /finance/tranches /earmark}; entries of lists as asterisks, ids as empty braces. */
    Set<String> all() {
        return fields;
    }

    private void read(String place, JsonNode schema, Set<String> above) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().replaceFirst(".*/", "");
            if (above.add(name)) {
                read(place, schemas.get(name), above);
                above.remove(name);
            }
        } else if (schema.path("maxLength").asInt() > few && !schema.has("enum")) {
            fields.add(place);
        }
        schema.path("oneOf").forEach(one -> read(place, one, above));
        if (schema.has("items")) {
            read(place + "/*", schema.get("items"), above);
        }
        schema.path("properties").fields().forEachRemaining(p -> read(place + "/" + p.getKey(), p.getValue(), above));
    }
}
