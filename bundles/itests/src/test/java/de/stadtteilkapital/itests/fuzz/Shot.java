package de.stadtteilkapital.itests.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One request, as it is sent. */
record Shot(String verb, String address, Map<String, String> headers, byte[] body) {
    @Override
    public String toString() {
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return verb + " " + cut(address) + " " + headers + " " + cut(text);
    }

    private static String cut(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }
}
