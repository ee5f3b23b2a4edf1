package de.stadtteilkapital.platform.rest.json;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Holds a body against what its records say of themselves: {@link Longest} and {@link Most}, however deep. */
final class Limits {
    private final List<Objection> objections = new ArrayList<>();

    private Limits() {}

    /** @throws Refusal 400 with a pointer to each text that is too long or no text, and each list that is too long */
    static void check(Object body) {
        Limits limits = new Limits();
        limits.record("", body);
        if (!limits.objections.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, limits.objections.get(0).message(), limits.objections);
        }
    }

    private void record(String pointer, Object any) {
        for (RecordComponent component : any.getClass().getRecordComponents()) {
            value(pointer + "/" + component.getName(), component, read(component, any));
        }
    }

    private void value(String pointer, RecordComponent component, Object value) {
        if (value instanceof String text) {
            text(pointer, component.getAnnotation(Longest.class), text);
        } else if (value instanceof List<?> list) {
            list(pointer, component, list);
        } else if (value instanceof Record inner) {
            record(pointer, inner);
        }
    }

    private void list(String pointer, RecordComponent component, List<?> list) {
        Most most = component.getAnnotation(Most.class);
        if (most != null && list.size() > most.value()) {
            object(
                    pointer,
                    new Text("Hier stehen höchstens %s Einträge.", "There are at most %s entries here.")
                            .with(most.value()));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            value(pointer + "/" + i, component, list.get(i));
        }
    }

    private void text(String pointer, Longest longest, String text) {
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
        }
    }

    private void object(String pointer, Text message) {
        objections.add(new Objection(pointer, message));
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
