package de.stadtteilkapital.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final Contract CONTRACT = Contract.of("""
            {"openapi": "3.0.1", "info": {"title": "x", "version": "1"}, "paths": {
              "/api/rounds/{id}": {"get": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "the round", "content": {"application/json": {"schema": {
                  "type": "object", "additionalProperties": false, "required": ["id", "state"], "properties": {
                    "id": {"type": "string"}, "state": {"type": "string", "enum": ["OPEN", "CLOSED"]}}}}}}}}}}}
            """);

    @Test
    void acceptsWhatTheDocumentSays() {
        assertThat(violations("/api/rounds/1", 200, "{\"id\":\"1\",\"state\":\"OPEN\"}"))
                .isEmpty();
    }

    @Test
    void namesAValueOutsideTheEnumeration() {
        assertThat(violations("/api/rounds/1", 200, "{\"id\":\"1\",\"state\":\"AJAR\"}"))
                .singleElement()
                .asString()
                .startsWith("GET /api/rounds/1 → 200")
                .contains("AJAR");
    }

    @Test
    void namesMissingAndUnknownFields() {
        assertThat(violations("/api/rounds/1", 200, "{\"id\":\"1\"}"))
                .singleElement()
                .asString()
                .contains("state");
        assertThat(violations("/api/rounds/1", 200, "{\"id\":\"1\",\"state\":\"OPEN\",\"more\":1}"))
                .singleElement()
                .asString()
                .contains("more");
    }

    @Test
    void namesUnknownPathsAndStatuses() {
        assertThat(violations("/api/nowhere", 200, "{}")).hasSize(1);
        assertThat(violations("/api/rounds/1", 409, "{}")).hasSize(1);
    }

    private static List<String> violations(String path, int status, String body) {
        return CONTRACT.violations(List.of(new Exchange(
                "GET",
                path,
                "",
                status,
                Map.of("content-type", List.of("application/json")),
                body.getBytes(StandardCharsets.UTF_8))));
    }
}
