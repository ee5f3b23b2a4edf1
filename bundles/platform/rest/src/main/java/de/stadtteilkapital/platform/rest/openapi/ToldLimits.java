package de.stadtteilkapital.platform.rest.openapi;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Tells OpenAPI what {@link Longest}, {@link Multiline} and {@link Most} say of a record's texts and lists. */
final class ToldLimits {
    private static final String ONE_LINE = "^[^\\r\\n\\u2028\\u2029]*$";

    private ToldLimits() {}

    @SuppressWarnings("rawtypes") // swagger's own model is raw here
    static void tell(Class<?> type, Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Schema property = schema.getProperties().get(component.getName());
            if (property instanceof ArraySchema array) {
                entries(component, array);
            } else if (property instanceof StringSchema) {
                length(component, property);
            } else if (property != null && Object.class.equals(component.getType())) {
                either(component, property);
            }
        }
    }

    private static void entries(RecordComponent component, ArraySchema array) {
        if (component.isAnnotationPresent(Most.class)) {
            array.setMaxItems(component.getAnnotation(Most.class).value());
        }
        if (array.getItems() instanceof StringSchema text) {
            length(component, text);
        }
    }

    private static void length(RecordComponent component, Schema<?> text) {
        if (component.isAnnotationPresent(Longest.class) && text.getEnum() == null) {
            text.setMaxLength(component.getAnnotation(Longest.class).value());
            if (!component.isAnnotationPresent(Multiline.class)) {
                text.setPattern(ONE_LINE);
            }
        }
    }

    /** A text or a list of texts. */
    private static void either(RecordComponent component, Schema<?> any) {
        if (component.isAnnotationPresent(Longest.class) && component.isAnnotationPresent(Most.class)) {
            StringSchema text = new StringSchema();
            length(component, text);
            ArraySchema texts = new ArraySchema();
            texts.setItems(new StringSchema());
            entries(component, texts);
            any.setType(null);
            any.setOneOf(List.of(text, texts));
        }
    }
}
