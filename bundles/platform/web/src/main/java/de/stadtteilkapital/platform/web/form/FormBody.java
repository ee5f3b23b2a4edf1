package de.stadtteilkapital.platform.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form's fields as the JSON of the record that they fill, so that they are read and checked like any body. What is left
 * empty is left out, and so is a row in which nothing stands; the fields keep their own numbers.
 */
public final class FormBody {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** More rows than that no form has. */
    private static final int MOST_ROWS = 400;

    private final Map<String, List<String>> fields;
    private final Class<?> type;

    /** Where a row of the body stood in the form. */
    private final Map<String, Integer> rows = new HashMap<>();

    /** Fields whose text is not what their type wants, and what is said of them. */
    private final Map<String, Text> misformed = new HashMap<>();

    private final ObjectNode body;

    public FormBody(Class<?> type, Map<String, List<String>> fields) {
        this.type = type;
        this.fields = fields;
        body = record("", "", type);
    }

    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names that no component has, and no shell: nobody's form sends them. */
    public List<String> unknown() {
        return fields.keySet().stream()
                .filter(name ->
                        !name.startsWith("form.") && FieldType.of(type, name).isEmpty())
                .sorted()
                .toList();
    }

    /** A refusal of the body as seen from the form: by the form's own rows, and in words for what was misformed. */
    public Refusal seenFromForm(Refusal refusal) {
        List<Objection> objections = refusal.objections().stream()
                .map(o -> new Objection(field(o.pointer()), o.message(), o.rule(), o.source()))
                .map(o ->
                        misformed.containsKey(o.pointer()) ? new Objection(o.pointer(), misformed.get(o.pointer())) : o)
                .toList();
        return new Refusal(refusal.kind(), refusal.detail(), objections);
    }

    private String field(String pointer) {
        StringBuilder there = new StringBuilder();
        StringBuilder here = new StringBuilder();
        for (String step : pointer.replaceFirst("^/", "").split("/")) {
            there.append('/').append(step);
            Integer row = rows.get(there.toString());
            here.append('/').append(row == null ? step : row.toString());
        }
        return pointer.isEmpty() ? "" : here.toString();
    }

    private ObjectNode record(String prefix, String pointer, Class<?> of) {
        ObjectNode node = NODES.objectNode();
        for (RecordComponent component : of.getRecordComponents()) {
            String name = prefix + component.getName();
            String there = pointer + "/" + component.getName();
            Class<?> entry = FieldType.entry(component.getGenericType());
            if (FieldType.isList(component)) {
                list(name, there, entry, Labels.heading(of, component.getName()))
                        .ifPresentSet(node, component.getName());
            } else if (isRecord(entry)) {
                if (hasAny(name + "/")) {
                    node.set(component.getName(), record(name + "/", there, entry));
                }
            } else if (entry == boolean.class || entry == Boolean.class) {
                node.put(component.getName(), one(name) != null);
            } else {
                leaf(node, component.getName(), name, of, entry);
            }
        }
        return node;
    }

    /** A list that is set where there is anything in it. */
    private record Listed(ArrayNode entries) {
        void ifPresentSet(ObjectNode node, String name) {
            if (!entries.isEmpty()) {
                node.set(name, entries);
            }
        }
    }

    private Listed list(String name, String pointer, Class<?> entry, Text heading) {
        ArrayNode entries = NODES.arrayNode();
        if (!isRecord(entry)) {
            fields.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> entries.add(entry(value, pointer + "/" + entries.size(), entry, heading)));
        }
        for (int row : rowsOf(name)) {
            String there = pointer + "/" + entries.size();
            if (isRecord(entry)) {
                if (hasAny(name + "/" + row + "/")) {
                    rows.put(there, row);
                    entries.add(record(name + "/" + row + "/", there, entry));
                }
            } else {
                String value = one(name + "/" + row);
                if (value != null) {
                    rows.put(there, row);
                    entries.add(entry(value, "/" + name + "/" + row, entry, heading));
                }
            }
        }
        return new Listed(entries);
    }

    private TreeSet<Integer> rowsOf(String name) {
        String prefix = name + "/";
        return fields.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()).replaceFirst("/.*", ""))
                .filter(row -> row.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(row -> row < MOST_ROWS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void leaf(ObjectNode node, String component, String name, Class<?> owner, Class<?> entry) {
        String typed = one(name);
        if (typed == null) {
            return;
        }
        Text heading = Labels.heading(owner, component);
        node.set(component, entry(typed, "/" + name, entry, heading));
    }

    private JsonNode entry(String typed, String pointer, Class<?> type, Text heading) {
        Typed read = Typed.of(typed, type, heading);
        if (read.wrong() != null) {
            misformed.put(pointer, read.wrong());
        }
        if (read.number() instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        }
        return read.number() == null
                ? NODES.textNode(read.text())
                : NODES.numberNode(read.number().longValue());
    }

    private static boolean isRecord(Class<?> entry) {
        return entry.isRecord() && entry != Money.class;
    }

    private boolean hasAny(String prefix) {
        return fields.entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith(prefix)
                        && field.getValue().stream().anyMatch(value -> !value.isBlank()));
    }

    /** As it was typed, line ends as programs write them; null where nothing stands. */
    private @Nullable String one(String name) {
        List<String> all = new ArrayList<>(fields.getOrDefault(name, List.of()));
        return all.stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
