package de.stadtteilkapital.platform.testing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An HTTP client as one account, immutable: every {@code with…} gives another one. Bodies are maps, records, trees or,
 * as they are, strings. A request waits 30 seconds at most; redirects are not followed.
 */
public final class Api {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Straight to the server. */
    public static final Wire DIRECT = request -> CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());

    private final URI base;
    private final Wire wire;
    private final Exchanges exchanges;
    private final Map<String, String> headers;

    Api(URI base, Exchanges exchanges) {
        this(base, DIRECT, exchanges, Map.of());
    }

    private Api(URI base, Wire wire, Exchanges exchanges, Map<String, String> headers) {
        this.base = requireNonNull(base, "base");
        this.wire = requireNonNull(wire, "wire");
        this.exchanges = exchanges;
        this.headers = headers;
    }

    /** A client of any server, remembering into the given memory. */
    public static Api of(URI base, Exchanges exchanges) {
        return new Api(base, requireNonNull(exchanges, "exchanges"));
    }

    /** The same client whose requests go another way. */
    public Api over(Wire way) {
        return new Api(base, way, exchanges, headers);
    }

    /** The same client logged in by HTTP Basic. */
    public Api as(String account, String password) {
        Sent.password(password);
        byte[] login = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }

    /** The same client sending this header, in place of an earlier one of that name. */
    public Api with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Api(base, wire, exchanges, more);
    }

    /** The same client without memory, for load. */
    public Api unrecorded() {
        return new Api(base, wire, null, headers);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body, String etag) {
        return with("If-Match", etag).send("PUT", path, body);
    }

    public Answer patch(String path, Object body, String etag) {
        return with("If-Match", etag).send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Any request; a body is sent as JSON unless a {@code Content-Type} was set. */
    public Answer send(String method, String path, Object body) {
        URI uri = base.resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(LIMIT).method(method, publisher(body));
        Map<String, String> sent = new LinkedHashMap<>();
        if (body != null) {
            sent.put("Content-Type", "application/json");
        }
        headers.forEach((name, value) -> {
            sent.keySet().removeIf(name::equalsIgnoreCase);
            sent.put(name, value);
        });
        sent.forEach(request::header);
        Sent.request(sent, body);
        try {
            return remember(method, uri, wire.send(request.build()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer remember(String method, URI uri, HttpResponse<byte[]> response) {
        Exchange exchange = new Exchange(
                method,
                uri.getPath(),
                Objects.requireNonNullElse(uri.getRawQuery(), ""),
                response.statusCode(),
                response.headers().map(),
                response.body());
        if (exchanges != null) {
            exchanges.add(exchange);
        }
        return new Answer(exchange);
    }

    private static BodyPublisher publisher(Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        if (body instanceof byte[] bytes) {
            return BodyPublishers.ofByteArray(bytes);
        }
        if (body instanceof String text) {
            return BodyPublishers.ofString(text);
        }
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
