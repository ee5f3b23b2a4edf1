package de.stadtteilkapital.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What the clients of this run have sent that no log may repeat: passwords, tokens, and what tells of a person. */
public final class Sent {
    private static final Set<String> PARTICULARS = Set.of(
            "name", "representative", "contact", "iban", "email", "phone", "address", "payee", "payer", "organisation");

    /** Shorter ones are found in any text. */
    private static final int SHORTEST = 8;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Set<String> CONFIDENTIAL = ConcurrentHashMap.newKeySet();

    private Sent() {}

    /** All of it so far. */
    public static Set<String> confidential() {
        return new TreeSet<>(CONFIDENTIAL);
    }

    static void password(String password) {
        add(password);
    }

    static void request(Map<String, String> headers, Object body) {
        headers.forEach((name, value) -> {
            if ("Authorization".equalsIgnoreCase(name)) {
                add(value.replaceFirst("^\\w+ ", ""));
            }
        });
        if (body != null) {
            collect(tree(body), false);
        }
    }

    private static JsonNode tree(Object body) {
        try {
            if (body instanceof byte[] bytes) {
                return Api.JSON.readTree(bytes);
            }
            return body instanceof String text ? Api.JSON.readTree(text) : Api.JSON.valueToTree(body);
        } catch (IOException e) {
            return Api.JSON.missingNode();
        }
    }

    private static void collect(JsonNode node, boolean confidential) {
        if (confidential && node.isTextual()) {
            add(node.asText());
        }
        node.fields()
                .forEachRemaining(
                        field -> collect(field.getValue(), confidential || PARTICULARS.contains(field.getKey())));
        if (node.isArray()) {
            node.forEach(entry -> collect(entry, confidential));
        }
    }

    private static void add(String secret) {
        // since when a contact has agreed to something is the day at the beginning of every line
        if (DAY.matcher(secret.strip()).matches()) {
            return;
        }
        // what the fuzz enters for a name may be the one word that every line of an event tells
        if (secret.strip().length() >= SHORTEST && !Road.DISTRICT.equals(secret.strip())) {
            CONFIDENTIAL.add(secret.strip());
        }
    }
}
