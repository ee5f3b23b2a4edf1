package de.stadtteilkapital.platform.acts.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body once more that could not be read, and goes on after each field in which something is wrong, so that all of
 * them are named: forms, limits, what the records' constructors say, and codes for whoever knows the lists.
 */
final class BodyErrors {
    private static final ObjectMapper JSON = Json.in(Locale.GERMAN);

    /** More than that nobody reads, and each is held against those before it. */
    private static final int MOST = 100;

    private final List<Objection> objections = new ArrayList<>();
    private final List<CodedField> codes = new ArrayList<>();

    private BodyErrors() {}

    static BodyErrors of(JsonNode body, Class<?> type) {
        BodyErrors errors = new BodyErrors();
        errors.value("", JSON.constructType(type), body, Text.same(""));
        return errors;
    }

    /** In the order of the records' components; what belongs to none of them first. */
    List<Objection> objections() {
        return objections;
    }

    /** What another check says of the whole body, in its place. */
    void add(List<Objection> others, Class<?> type) {
        objections.addAll(others);
        sort(objections, "", type);
    }

    /** The codes that have been entered where codes belong. */
    List<CodedField> codes() {
        return codes;
    }

    /** What the constructor of a record objects to, as seen from the body. */
    static List<Objection> beneath(String pointer, List<Objection> inner) {
        return inner.stream()
                .map(o -> new Objection(pointer + o.pointer(), o.message(), o.rule(), o.source()))
                .toList();
    }

    static Objection unknown(String pointer) {
        return new Objection(
                pointer,
                new Text("Das Feld „%s“ gibt es hier nicht.", "There is no field “%s” here.").with(last(pointer)));
    }

    static Objection misformed(String pointer, Text heading, Class<?> type) {
        Text form = Forms.of(type);
        return new Objection(
                pointer,
                new Text(
                        "„%s“ hat nicht die erwartete Form.%s".formatted(heading.german(), form.german()),
                        "“%s” does not have the expected form.%s".formatted(heading.english(), form.english())));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** Null where it is missing or wrong. */
    private @Nullable Object value(String pointer, JavaType type, @Nullable JsonNode node, Text heading) {
        if (node == null || node.isNull() || isFull()) {
            return null;
        }
        // what is written as one value has a reader of its own
        if (type.isRecordType() && node.isObject() && !ValuesModule.isOneValue(type.getRawClass())) {
            return record(pointer, type.getRawClass(), node);
        }
        if (type.isCollectionLikeType()) {
            return node.isArray()
                    ? list(pointer, type.getContentType(), node, heading)
                    : misformedAt(pointer, heading, type);
        }
        return leaf(pointer, type, node, heading);
    }

    private @Nullable Object misformedAt(String pointer, Text heading, JavaType type) {
        objections.add(misformed(pointer, heading, type.getRawClass()));
        return null;
    }

    private List<@Nullable Object> list(String pointer, JavaType type, JsonNode node, Text heading) {
        List<@Nullable Object> entries = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            entries.add(value(pointer + "/" + i, type, node.get(i), heading));
        }
        return entries;
    }

    private @Nullable Object leaf(String pointer, JavaType type, JsonNode node, Text heading) {
        try {
            return JSON.readerFor(type).readValue(node);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return misformedAt(pointer, heading, type);
        } catch (IOException e) {
            throw new IllegalStateException("a tree is read without a stream", e);
        }
    }

    private @Nullable Object record(String pointer, Class<?> type, JsonNode node) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        int before = objections.size();
        for (int i = 0; i < components.length; i++) {
            String place = pointer + "/" + components[i].getName();
            values[i] = component(place, components[i], node.get(components[i].getName()), type);
        }
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                objections.add(unknown(pointer + "/" + name));
            }
        }
        @Nullable Object made = made(pointer, type, values);
        sort(objections.subList(before, objections.size()), pointer, type);
        return made;
    }

    /** In the order of the record's components; what belongs to none of them first. */
    private static void sort(List<Objection> some, String pointer, Class<?> type) {
        List<String> order = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        some.sort(Comparator.comparingInt(o -> order.indexOf(componentOf(pointer, o))));
    }

    /** The component of the record at the pointer to which an objection belongs. */
    private static String componentOf(String pointer, Objection objection) {
        return objection
                .pointer()
                .substring(Math.min(pointer.length() + 1, objection.pointer().length()))
                .replaceFirst("/.*", "");
    }

    private @Nullable Object component(
            String pointer, RecordComponent component, @Nullable JsonNode node, Class<?> of) {
        Most most = component.getAnnotation(Most.class);
        if (node != null && node.isArray() && most != null && node.size() > most.value()) {
            // looked at no further: who may send few must not have many looked at
            objections.add(BodyLimits.tooMany(pointer, most));
            return null;
        }
        Text heading = Labels.heading(of, component.getName());
        @Nullable Object value = value(pointer, JSON.constructType(component.getGenericType()), node, heading);
        if (value != null && isSound(pointer)) {
            objections.addAll(BodyLimits.objections(pointer, component, value));
        }
        Coded coded = component.getAnnotation(Coded.class);
        if (coded != null) {
            CodedField.fields(pointer, coded, value).limit(MOST).forEach(codes::add);
        }
        return value;
    }

    private boolean isFull() {
        return objections.size() >= MOST;
    }

    /** Whether nothing has been found wrong there or further in. */
    private boolean isSound(String pointer) {
        return objections.stream()
                .noneMatch(o -> o.pointer().equals(pointer) || o.pointer().startsWith(pointer + "/"));
    }

    /** Null where the constructor objects; what is wrong already is not said once more in its words. */
    private @Nullable Object made(String pointer, Class<?> type, @Nullable Object[] values) {
        if (isFull()) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && components[i].getType().isPrimitive()) {
                missing(pointer + "/" + components[i].getName(), type, components[i]);
                // an array's entries begin as what stands for nothing
                values[i] = Array.get(Array.newInstance(components[i].getType(), 1), 0);
            }
        }
        try {
            return constructor(type).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                beneath(pointer, refusal.objections()).stream()
                        .filter(o -> isSound(o.pointer()))
                        .forEach(objections::add);
            } else if (isSound(pointer)) {
                objections.add(misformed(pointer, Text.same(last(pointer)), type));
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What can't be null is missed before any constructor could say so. */
    private void missing(String pointer, Class<?> type, RecordComponent component) {
        if (isSound(pointer)) {
            Input in = Input.of(type);
            in.present(component.getName(), null);
            in.objections().forEach(o -> objections.add(new Objection(pointer, o.message())));
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor;
    }
}
