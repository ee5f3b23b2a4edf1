package de.stadtteilkapital.itests.door;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Karaf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The methods of each path: as OpenAPI tells them, as {@code OPTIONS} does, and as a refusal does. */
final class Methods {
    private Methods() {}

    /** By path, with names in braces; those that HTTP adds included. */
    static Map<String, String> told(JsonNode paths) {
        Map<String, String> told = new TreeMap<>();
        paths.fields().forEachRemaining(path -> {
            Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
            path.getValue().fieldNames().forEachRemaining(verb -> methods.add(verb.toUpperCase(Locale.ROOT)));
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            told.put(path.getKey(), String.join(", ", methods));
        });
        return told;
    }

    static Map<String, String> allowed(Karaf karaf, Set<String> paths) {
        Map<String, String> allowed = new TreeMap<>();
        paths.forEach(path -> allowed.put(path, allow(karaf, "OPTIONS", path, 200)));
        return allowed;
    }

    /** What is said of each path where it is asked for a method that it does not have. */
    static Map<String, String> refused(Karaf karaf, Map<String, String> told) {
        Map<String, String> allowed = new TreeMap<>();
        told.forEach((path, methods) -> {
            String other = List.of("DELETE", "PATCH", "PUT").stream()
                    .filter(method -> !methods.contains(method))
                    .findFirst()
                    .orElseThrow();
            allowed.put(path, allow(karaf, other, path, 405));
        });
        return allowed;
    }

    private static String allow(Karaf karaf, String method, String path, int status) {
        Answer answer = karaf.http().send(method, "/api" + path.replaceAll("\\{[^}]*}", "x"), null);
        return answer.expect(status).header("Allow");
    }
}
