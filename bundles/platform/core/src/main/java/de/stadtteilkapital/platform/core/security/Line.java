package de.stadtteilkapital.platform.core.security;

import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.ShownAccount;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A line of JSON about an occurrence; what others wrote can neither end it nor look like something else. */
final class Line {
    private static final int LONGEST = 500;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Line with(String name, Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /** Its kind and its components. */
    Line with(Occurrence occurrence, UnaryOperator<String> hash) {
        with("kind", occurrence.getClass().getSimpleName());
        for (RecordComponent component : occurrence.getClass().getRecordComponents()) {
            Object value = value(occurrence, component);
            if (value instanceof ShownAccount account) {
                with(
                        account.exists() ? "account" : "accountHash",
                        account.exists() ? account.name() : hash.apply(account.name()));
            } else {
                with(component.getName(), value);
            }
        }
        return this;
    }

    private static Object value(Occurrence occurrence, RecordComponent component) {
        try {
            return component.getAccessor().invoke(occurrence);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(occurrence.getClass().getName(), e);
        }
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + json(field.getValue()))
                .collect(Collectors.joining(",", "{", "}\n"));
    }

    private static String json(Object value) {
        return value instanceof Number ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c > '~') {
                for (char unit : Character.toChars(c)) {
                    quoted.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
