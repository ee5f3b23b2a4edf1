package de.stadtteilkapital.programme.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML as the JSON of a record: what a word means says the field it stands in, so that 12 may be a house number. */
final class Shape {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** In characters, and in places; longer ones are told of where they are read. */
    private static final int LONGEST_NUMBER = 40;

    private static final Text TWICE = new Text("Das Feld „%s“ steht zweimal da.", "The field “%s” is there twice.");

    private final Lines lines;
    private final List<Objection> objections;

    /** @param objections takes what is wrong with the form itself */
    Shape(Lines lines, List<Objection> objections) {
        this.lines = lines;
        this.objections = objections;
    }

    JsonNode of(Node node, @Nullable Type type, String pointer) {
        lines.put(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode fields) {
            return fields(fields, type, pointer);
        }
        if (node instanceof SequenceNode entries) {
            return entries(entries, type, pointer);
        }
        return word((ScalarNode) node, type);
    }

    private ObjectNode fields(MappingNode fields, @Nullable Type type, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple field : fields.getValue()) {
            String name = name(field);
            String place = pointer + "/" + name;
            JsonNode value = of(field.getValueNode(), component(type, name), place);
            // where the name stands
            lines.put(place, field.getKeyNode().getStartMark().getLine() + 1);
            if (object.has(name)) {
                objections.add(lines.objection(place, TWICE.with(name)));
            }
            object.set(name, value);
        }
        return object;
    }

    static String name(NodeTuple field) {
        return field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
    }

    private static @Nullable Type component(@Nullable Type type, String name) {
        return type instanceof Class<?> record && record.isRecord()
                ? Stream.of(record.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .map(RecordComponent::getGenericType)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private ArrayNode entries(SequenceNode entries, @Nullable Type type, String pointer) {
        Type entry = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
        ArrayNode array = JSON.arrayNode();
        for (Node node : entries.getValue()) {
            array.add(of(node, entry, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode word(ScalarNode word, @Nullable Type type) {
        String written = word.getValue();
        if (word.isPlain() && Tag.NULL.equals(word.getTag())) {
            return JSON.nullNode();
        }
        if (type == boolean.class || type == Boolean.class) {
            return Tag.BOOL.equals(word.getTag())
                    ? JSON.booleanNode(List.of("true", "yes", "on").contains(written.toLowerCase(Locale.ROOT)))
                    : JSON.textNode(written);
        }
        return type == int.class || type == Integer.class || type == BigDecimal.class
                ? number(written)
                : JSON.textNode(written);
    }

    private static JsonNode number(String written) {
        if (written.length() > LONGEST_NUMBER) {
            return JSON.textNode(written);
        }
        try {
            BigDecimal number = new BigDecimal(written);
            if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
                return JSON.textNode(written);
            }
            return number.scale() == 0 && number.precision() <= 9
                    ? JSON.numberNode(number.intValueExact())
                    : JSON.numberNode(number);
        } catch (NumberFormatException e) {
            return JSON.textNode(written); // which is told of where it is read
        }
    }
}
