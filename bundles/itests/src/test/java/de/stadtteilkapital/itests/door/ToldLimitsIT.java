package de.stadtteilkapital.itests.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** OpenAPI says of every text and list that a request may bring how long it is at most, and the server holds to it. */
@KarafTest
class ToldLimitsIT {
    private static final List<String> BOUNDS = List.of("maxLength", "format", "enum", "pattern", "const");

    private static final class Walk {
        private final JsonNode schemas;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> boundless = new TreeSet<>();
        private int texts;

        Walk(JsonNode schemas) {
            this.schemas = schemas;
        }

        void into(String place, JsonNode schema) {
            if (schema.has("$ref")) {
                String name = schema.get("$ref").asText().replaceFirst(".*/", "");
                if (seen.add(name)) {
                    into(name, schemas.get(name));
                }
                return;
            }
            String type = schema.path("type").asText();
            if ("string".equals(type)) {
                texts++;
                note(place, BOUNDS.stream().anyMatch(schema::has));
            }
            if ("array".equals(type)) {
                note(place, schema.has("maxItems"));
                into(place + "/*", schema.get("items"));
            }
            schema.path("oneOf").forEach(one -> into(place, one));
            schema.path("properties").fields().forEachRemaining(p -> into(place + "/" + p.getKey(), p.getValue()));
        }

        private void note(String place, boolean bounded) {
            if (!bounded) {
                boundless.add(place);
            }
        }
    }

    @Test
    void standAtEveryTextAndList(Karaf karaf) {
        JsonNode api = Demonstration.of(karaf)
                .anyone()
                .get("/api/openapi.json")
                .expect(200)
                .json();
        Walk walk = new Walk(api.at("/components/schemas"));
        api.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .forEach(operation -> operation
                                .at("/requestBody/content")
                                .forEach(content -> walk.into(path.getKey(), content.get("schema")))));
        assertThat(walk.boundless).isEmpty();
        assertThat(walk.texts).isGreaterThan(60);
    }

    @Test
    void areHeldWithAPointerToEach(Karaf karaf) {
        Answer refused = Demonstration.of(karaf)
                .as("koordination")
                .with("Accept-Language", "en")
                .post(
                        "/api/applications/advice-cases",
                        Map.of(
                                "district",
                                "hamm-norden",
                                "contact",
                                Map.of("name", "n".repeat(121), "phone", "1\u0000"),
                                "idea",
                                "i".repeat(4001)))
                .expect(400);
        assertThat(refused.json().findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/contact/name", "/contact/phone", "/idea");
        assertThat(refused.text("/errors/0/message")).isEqualTo("There are at most 120 characters here.");
    }
}
