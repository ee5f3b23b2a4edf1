package de.stadtteilkapital.itests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes requests of what OpenAPI describes: the same ones for the same random numbers and ids. */
final class Gun {
    private static final Pattern NAME = Pattern.compile("\\{\\w+}");
    private static final List<String> OTHER_VERBS =
            List.of("GET", "HEAD", "OPTIONS", "PATCH", "DELETE", "POST", "PUT", "FOO");
    private static final List<String> QUERIES = List.of(
            "limit",
            "cursor",
            "q",
            "sort",
            "after",
            "district",
            "round",
            "state",
            "sponsor",
            "grant",
            "application",
            "office",
            "body",
            "kind",
            "legalForm",
            "entry",
            "document",
            "paymentFile",
            "item",
            "line",
            "number",
            "holder",
            "role",
            "overdue",
            "fundCall",
            "voucher",
            "_type",
            "_method",
            "_wadl",
            "_ctype",
            "_s",
            "x",
            "");
    private static final List<String> SORTS = List.of(
            "id",
            "-id",
            "name",
            "-title",
            "date",
            "amount",
            "-amount",
            "dueDate",
            "startsAt",
            "submittedAt",
            "--id",
            "-");
    private static final Map<String, List<String>> HEADERS = Map.of(
            "Accept",
            List.of(
                    "text/html",
                    "application/pdf",
                    "text/csv",
                    "*/*;q=0",
                    "foo",
                    "application/json;q=abc",
                    ";;;",
                    "a/b/c"),
            "Accept-Language",
            List.of("en", "xx", "*", "de-DE;q=2", "en;q=-1", ";;", "en;q=x", "a-b-c-d-e-f-g-h-i-j"),
            "If-Match",
            List.of("*", "\"x\"", "W/\"x\"", ",,,", "\"", "x", "*,*"),
            "Idempotency-Key",
            List.of("k1", "k2", "k3", "'", "x".repeat(121), "%00", "k1"),
            "Content-Type",
            List.of(
                    "application/json;charset=utf-16",
                    "application/json;charset=nonsense",
                    "application/json;charset=",
                    "text/plain",
                    "application/xml",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded",
                    "json",
                    ";",
                    "application/*"),
            "Content-Encoding",
            List.of("gzip", "deflate", "nonsense"),
            "X-HTTP-Method-Override",
            List.of("DELETE", "GET"));

    private final Noise noise;
    private final List<Described> operations;
    private final List<String> ids;
    private final Bodies bodies;

    Gun(Noise noise, JsonNode document, List<String> ids, List<String> seats) {
        this.noise = noise;
        this.ids = ids;
        operations = Described.all(document);
        bodies = new Bodies(noise, document.at("/components/schemas"), ids, seats);
    }

    Shot next() {
        Described operation = noise.one(operations);
        String verb = noise.once(25) ? noise.one(OTHER_VERBS) : operation.verb();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byte[] body = operation.body().isMissingNode() ? null : body(operation, headers);
        HEADERS.forEach((name, values) -> {
            if (noise.once(12)) {
                headers.put(name, noise.one(values));
            }
        });
        if ("PUT".equals(verb) && !noise.once(4)) {
            headers.putIfAbsent("If-Match", "*");
        }
        return new Shot(verb, "/api" + path(operation.path()) + query(operation), headers, body);
    }

    private byte[] body(Described operation, Map<String, String> headers) {
        headers.put("Content-Type", "application/json");
        if (noise.once(40)) {
            return new byte[0];
        }
        String text = bodies.write(operation.body());
        Charset charset = noise.once(30)
                ? noise.one(List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE))
                : StandardCharsets.UTF_8;
        return text.getBytes(charset);
    }

    private String path(String template) {
        String path = NAME.matcher(template).replaceAll(name -> Matcher.quoteReplacement(id()));
        if (noise.once(40)) {
            path += noise.one(List.of("/", "//", ";x=y", "/" + noise.encoded(), ".xml", "?"));
        }
        return path;
    }

    private String id() {
        if (noise.once(4)) {
            return noise.encoded();
        }
        return noise.once(5) ? noise.one(List.of("hamm-norden", "komitee", "feature", "jobcenter")) : noise.one(ids);
    }

    private String query(Described operation) {
        List<String> parts = new ArrayList<>();
        for (String name : operation.queries()) {
            if (noise.once(3)) {
                parts.add(name + "=" + value(name));
            }
        }
        while (noise.once(4)) {
            String name = noise.one(QUERIES);
            parts.add(name + "=" + value(name));
            if (noise.once(5)) {
                parts.add(name + "=" + value(name));
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private String value(String name) {
        if (noise.once(3)) {
            return noise.encoded();
        }
        return switch (name) {
            case "limit" -> noise.one(List.of("1", "2", "50", "200", "201", "0", "-1", "2147483648", "1.0", "%2B1"));
            case "sort" -> noise.one(SORTS);
            case "district" -> "hamm-norden";
            case "after" ->
                noise.one(List.of("0", "MA", "aGFtbS1ub3JkZW49MTA", "aGFtbS1ub3JkZW49OTk5OTk5OTk5OTk5OTk5OTk5"));
            case "cursor" ->
                noise.one(
                        List.of("aWQfeB94", "LWlkHzEfMQ", "ZGF0ZR9OYU4feA", "YW1vdW50HzFlOTk5OTk5H3g", "bmFtZR8AHwA"));
            case "state" -> noise.one(List.of("OPEN", "DRAFT", "PAID", "CLOSED", "open"));
            default -> noise.one(ids);
        };
    }
}
