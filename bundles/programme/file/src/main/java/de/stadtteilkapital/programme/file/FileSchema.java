package de.stadtteilkapital.programme.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The form of the file as JSON Schema, for editors: names, kinds, lengths. What else must hold says whoever takes it. */
final class FileSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FileSchema() {}

    static String of(List<DistrictChapter<?>> chapters) {
        ObjectNode schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Stadtteil als Datei, Fassung " + DistrictFile.FORMAT)
                .put("type", "object")
                .put("additionalProperties", false);
        schema.putArray("required").add(ReadDistrict.FORMAT);
        ObjectNode fields = schema.putObject("properties");
        fields.putObject(ReadDistrict.FORMAT).put("const", DistrictFile.FORMAT);
        chapters.forEach(chapter -> fields.set(
                chapter.head().name(),
                (chapter.isSingle()
                                ? record(chapter.head().type())
                                : list(record(chapter.head().type())))
                        .put("title", chapter.head().label().german())));
        return schema.toPrettyString();
    }

    private static ObjectNode list(ObjectNode entry) {
        ObjectNode list = JSON.objectNode().put("type", "array");
        list.set("items", entry);
        return list;
    }

    private static ObjectNode record(Class<?> type) {
        ObjectNode object = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode fields = object.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            fields.set(
                    component.getName(),
                    limited(component, value(component.getGenericType()))
                            .put(
                                    "title",
                                    Labels.heading(type, component.getName()).german()));
        }
        return object;
    }

    private static ObjectNode limited(RecordComponent component, ObjectNode value) {
        Most most = component.getAnnotation(Most.class);
        if (most != null) {
            value.put("maxItems", most.value());
        }
        Longest longest = component.getAnnotation(Longest.class);
        if (longest != null) {
            (value.path("items") instanceof ObjectNode items ? items : value).put("maxLength", longest.value());
        }
        return value;
    }

    private static ObjectNode value(Type type) {
        if (type instanceof ParameterizedType list) {
            return list(value(list.getActualTypeArguments()[0]));
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord() && kind != Money.class) {
            return record(kind);
        }
        ObjectNode value = JSON.objectNode().put("type", word(kind));
        if (kind.isEnum()) {
            for (Object constant : kind.getEnumConstants()) {
                value.withArray("enum").add(((Enum<?>) constant).name());
            }
        }
        if (kind == LocalDate.class) {
            value.put("format", "date");
        }
        return value;
    }

    private static String word(Class<?> kind) {
        if (kind == boolean.class || kind == Boolean.class) {
            return "boolean";
        }
        if (kind == int.class || kind == Integer.class) {
            return "integer";
        }
        return kind == BigDecimal.class ? "number" : "string";
    }
}
