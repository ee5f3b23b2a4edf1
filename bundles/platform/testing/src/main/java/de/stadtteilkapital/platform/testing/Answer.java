package de.stadtteilkapital.platform.testing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the server answered, read as tests read it. */
public final class Answer {

    private final Exchange exchange;

    Answer(Exchange exchange) {
        this.exchange = requireNonNull(exchange, "exchange");
    }

    public int status() {
        return exchange.status();
    }

    /** The exchange itself, with all headers. */
    public Exchange exchange() {
        return exchange;
    }

    /**
     * Goes on only with this status.
     *
     * @throws AssertionError otherwise, with request and answer
     */
    public Answer expect(int status) {
        if (exchange.status() != status) {
            throw new AssertionError(exchange + ", expected " + status + "\n" + text());
        }
        return this;
    }

    /** The body as a tree; missing where the body is empty. */
    public JsonNode json() {
        if (exchange.body().length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return Api.JSON.readTree(exchange.body());
        } catch (IOException e) {
            throw new AssertionError(exchange + " is not JSON: " + text(), e);
        }
    }

    /** The text of a field by JSON pointer ({@code "/items/0/id"}) or of a top-level field by its name. */
    public String text(String field) {
        JsonNode node = json().at(field.startsWith("/") ? field : "/" + field);
        if (node.isMissingNode()) {
            throw new AssertionError(exchange + " has no " + field + ": " + text());
        }
        return node.asText();
    }

    /** The body as text. */
    public String text() {
        return new String(exchange.body(), StandardCharsets.UTF_8);
    }

    /** The body as it came. */
    public byte[] bytes() {
        return exchange.body();
    }

    /** A header that must be there. */
    public String header(String name) {
        return exchange.header(name).orElseThrow(() -> new AssertionError(exchange + " has no header " + name));
    }

    public String etag() {
        return header("ETag");
    }

    /** The part of the {@code ETag} that tells the stored state from the view. */
    public String state() {
        return etag().replaceFirst("\\..*", "");
    }

    public String location() {
        return header("Location");
    }

    @Override
    public String toString() {
        return exchange + "\n" + text();
    }
}
