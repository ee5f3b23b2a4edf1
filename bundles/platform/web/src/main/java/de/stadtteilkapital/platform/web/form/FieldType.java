package de.stadtteilkapital.platform.web.form;

import de.stadtteilkapital.platform.api.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a field of a form is in the record that it fills, found by its name. */
public record FieldType(Class<?> owner, RecordComponent component, Class<?> type) {
    /** @param name {@code financingPlan/0/amount} */
    public static Optional<FieldType> of(Class<?> body, String name) {
        Class<?> owner = body;
        FieldType found = null;
        for (String step : name.split("/")) {
            if (step.matches("\\d{1,4}")) {
                if (found == null) {
                    return Optional.empty();
                }
                continue;
            }
            Optional<RecordComponent> component = component(owner, step);
            if (component.isEmpty()) {
                return Optional.empty();
            }
            Class<?> type = entry(component.get().getGenericType());
            found = new FieldType(owner, component.get(), type);
            owner = type;
        }
        return Optional.ofNullable(found);
    }

    /** Whether it takes several values. */
    public boolean takesSeveral() {
        return isList(component);
    }

    /** Whether it is one field by itself, and has no fields in it. */
    public boolean isTyped() {
        return !takesSeveral() && (!type.isRecord() || type == Money.class);
    }

    static Optional<RecordComponent> component(Class<?> owner, String name) {
        return owner.isRecord()
                ? Arrays.stream(owner.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    static boolean isList(RecordComponent component) {
        return List.class.isAssignableFrom(component.getType());
    }

    /** Of a list what each of its entries is, else the type itself. */
    static Class<?> entry(Type type) {
        if (type instanceof ParameterizedType list) {
            return entry(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
