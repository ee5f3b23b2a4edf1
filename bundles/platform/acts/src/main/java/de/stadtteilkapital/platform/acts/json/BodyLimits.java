package de.stadtteilkapital.platform.acts.json;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Holds a body against what its records say of themselves: {@link Longest}, {@link Multiline}, {@link Most}, however deep. */
final class BodyLimits {
    /** What a component of a record says of itself; remembered, since every body is held against it. */
    private record Field(String name, Longest longest, boolean multiline, Most most, Method accessor) {
        static Field of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Field(
                    component.getName(),
                    component.getAnnotation(Longest.class),
                    component.isAnnotationPresent(Multiline.class),
                    component.getAnnotation(Most.class),
                    accessor);
        }

        Object of(Object from) {
            try {
                return accessor.invoke(from);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Weak on both sides: neither a room that goes nor this bundle is kept by the other. */
    private static final Map<Class<?>, WeakReference<List<Field>>> FIELDS =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final List<Objection> objections = new ArrayList<>();

    private BodyLimits() {}

    /** @throws Refusal 400 with a pointer to each text that is too long or no text, and each list that is too long */
    static void check(Object body) {
        BodyLimits limits = new BodyLimits();
        limits.record("", body);
        if (!limits.objections.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, limits.objections.get(0).message(), limits.objections);
        }
    }

    /** What one component's value breaks of what the component says of itself. */
    static List<Objection> objections(String pointer, RecordComponent component, Object value) {
        BodyLimits limits = new BodyLimits();
        limits.value(pointer, Field.of(component), value);
        return limits.objections;
    }

    private void record(String pointer, Object any) {
        for (Field field : fields(any.getClass())) {
            value(pointer + "/" + field.name(), field, field.of(any));
        }
    }

    private static List<Field> fields(Class<?> type) {
        WeakReference<List<Field>> known = FIELDS.get(type);
        List<Field> fields = known == null ? null : known.get();
        if (fields == null) {
            fields = Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
            FIELDS.put(type, new WeakReference<>(fields));
        }
        return fields;
    }

    private void value(String pointer, Field field, Object value) {
        if (value instanceof String text) {
            text(pointer, field, text);
        } else if (value instanceof List<?> list) {
            list(pointer, field, list);
        } else if (value instanceof Record inner) {
            record(pointer, inner);
        }
    }

    private void list(String pointer, Field field, List<?> list) {
        Most most = field.most();
        if (most != null && list.size() > most.value()) {
            objections.add(tooMany(pointer, most));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            value(pointer + "/" + i, field, list.get(i));
        }
    }

    static Objection tooMany(String pointer, Most most) {
        return new Objection(
                pointer,
                new Text("Hier stehen höchstens %s Einträge.", "There are at most %s entries here.")
                        .with(most.value()));
    }

    private void text(String pointer, Field field, String text) {
        Longest longest = field.longest();
        if (longest != null && text.length() > longest.value()) {
            object(
                    pointer,
                    new Text("Hier stehen höchstens %s Zeichen.", "There are at most %s characters here.")
                            .with(longest.value()));
        } else if (!WholeText.isWhole(text)) {
            object(
                    pointer,
                    new Text(
                            "Hier steht ein Zeichen, das zu keinem Text gehört.",
                            "There is a character here that belongs to no text."));
        } else if (!field.multiline() && !WholeText.isOneLine(text)) {
            object(pointer, new Text("Hier steht nur eine Zeile.", "There is only one line here."));
        }
    }

    private void object(String pointer, Text message) {
        objections.add(new Objection(pointer, message));
    }
}
