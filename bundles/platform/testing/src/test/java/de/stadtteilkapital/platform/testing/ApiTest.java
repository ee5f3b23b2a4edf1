package de.stadtteilkapital.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private final Exchanges exchanges = new Exchanges();
    private HttpServer server;
    private Api api;

    /** Answers with what it got: method, headers of interest and body. */
    @BeforeEach
    void startEcho() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ApiTest::echo);
        server.start();
        api = Api.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), exchanges);
    }

    @AfterEach
    void stopEcho() {
        server.stop(0);
    }

    @Test
    void sendsLoginAndJson() {
        Answer answer = api.as("traeger1", "geheim").post("/api/x?y=1", Map.of("day", LocalDate.of(2026, 11, 22)));
        assertThat(answer.expect(200).text("method")).isEqualTo("POST");
        assertThat(answer.text("authorization")).isEqualTo("Basic dHJhZWdlcjE6Z2VoZWlt");
        assertThat(answer.text("contentType")).isEqualTo("application/json");
        assertThat(answer.json().at("/body/day").asText()).isEqualTo("2026-11-22");
    }

    @Test
    void sendsTheEtagBack() {
        assertThat(api.put("/api/x", "{}", api.get("/api/x").etag()).text("ifMatch"))
                .isEqualTo("\"7\"");
    }

    @Test
    void remembersUnlessToldNotTo() {
        api.get("/api/x?limit=2");
        api.unrecorded().get("/api/y");
        assertThat(exchanges.all()).singleElement().hasToString("GET /api/x?limit=2 → 200");
    }

    @Test
    void showsTheAnswerThatWasNotExpected() {
        Answer answer = api.get("/api/x");
        assertThatThrownBy(() -> answer.expect(201)).hasMessageContaining("\"method\"");
    }

    private static void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = Api.JSON.writeValueAsBytes(Map.of(
                "method", exchange.getRequestMethod(),
                "authorization", String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                "contentType", String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                "ifMatch", String.valueOf(exchange.getRequestHeaders().getFirst("If-Match")),
                "body", Api.JSON.readTree(body.isEmpty() ? "null" : body)));
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
