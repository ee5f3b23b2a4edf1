package de.stadtteilkapital.platform.web.form;

import de.stadtteilkapital.platform.api.Money;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as the fields of a form, as Germans would have typed them. */
public final class FormFields {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private FormFields() {}

    public static Map<String, List<String>> of(Record record) {
        FormFields all = new FormFields();
        all.record("", record);
        return all.fields;
    }

    private void record(String prefix, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            value(prefix + component.getName(), value(component, record));
        }
    }

    private void value(String name, @Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return;
        }
        if (value instanceof List<?> list) {
            list(name, list);
        } else if (value instanceof Record inner && !(value instanceof Money)) {
            record(name + "/", inner);
        } else {
            fields.put(name, List.of(Typed.german(value)));
        }
    }

    private void list(String name, List<?> list) {
        if (list.stream().allMatch(entry -> entry instanceof Record && !(entry instanceof Money))) {
            for (int i = 0; i < list.size(); i++) {
                record(name + "/" + i + "/", (Record) list.get(i));
            }
        } else {
            fields.put(name, list.stream().map(Typed::german).toList());
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
