package de.stadtteilkapital.itests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An operation as OpenAPI describes it.
 *
 * @param path below {@code /api}, with names in braces
 * @param queries names of query parameters
 * @param body schema of the body, missing where there is none
 */
record Described(String verb, String path, List<String> queries, JsonNode body) {
    /** All operations of a document. */
    static List<Described> all(JsonNode document) {
        List<Described> all = new ArrayList<>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(verb -> all.add(new Described(
                                verb.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                queries(verb.getValue()),
                                body(verb.getValue())))));
        return all;
    }

    private static List<String> queries(JsonNode operation) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if ("query".equals(parameter.get("in").asText())) {
                names.add(parameter.get("name").asText());
            }
        }
        return names;
    }

    private static JsonNode body(JsonNode operation) {
        for (JsonNode content : operation.at("/requestBody/content")) {
            return content.get("schema");
        }
        return MissingNode.getInstance();
    }
}
