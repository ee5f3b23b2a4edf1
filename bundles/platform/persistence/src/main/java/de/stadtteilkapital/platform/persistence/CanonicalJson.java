package de.stadtteilkapital.platform.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.stadtteilkapital.platform.api.Flat;
import de.stadtteilkapital.platform.api.Money;
import java.io.IOException;
import java.lang.reflect.RecordComponent;

/**
 * Records as canonical JSON, to be kept: the same content always has the same digest. Keys are sorted, what is
 * {@link Flat} stands in its place, there are no blanks and nothing for null, money is text. What a record no longer knows is passed over when it is read.
 */
public final class CanonicalJson {
    private static final JsonMapper JSON = mapper().build();

    private static final JsonMapper FLAT =
            mapper().annotationIntrospector(new FlatInPlace()).build();

    private CanonicalJson() {}

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addSerializer(Money.class, new WrittenMoney())
                        .addDeserializer(Money.class, new ReadMoney()))
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    public static String write(Object content) {
        try {
            return JSON.writeValueAsString(FLAT.valueToTree(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON", e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return JSON.treeToValue(nested(JSON.readTree(json), JSON.constructType(type)), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept is no JSON of " + type.getSimpleName(), e);
        }
    }

    /** What is {@link Flat} is put together again, so that it reads as it was written whichever record has it now. */
    private static JsonNode nested(JsonNode node, JavaType type) {
        if (type.isCollectionLikeType() && node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, nested(array.get(i), type.getContentType()));
            }
        } else if (type.isRecordType() && node instanceof ObjectNode object) {
            for (RecordComponent component : type.getRawClass().getRecordComponents()) {
                JsonNode part = component.isAnnotationPresent(Flat.class)
                        ? parts(object, component.getType())
                        : object.get(component.getName());
                if (part != null) {
                    object.set(component.getName(), nested(part, JSON.constructType(component.getGenericType())));
                }
            }
        }
        return node;
    }

    private static ObjectNode parts(ObjectNode object, Class<?> flat) {
        ObjectNode parts = JSON.createObjectNode();
        for (RecordComponent component : flat.getRecordComponents()) {
            JsonNode part = object.remove(component.getName());
            if (part != null) {
                parts.set(component.getName(), part);
            }
        }
        return parts;
    }

    private static final class FlatInPlace extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
            return member.hasAnnotation(Flat.class) ? NameTransformer.NOP : super.findUnwrappingNameTransformer(member);
        }
    }

    private static final class WrittenMoney extends StdScalarSerializer<Money> {
        private static final long serialVersionUID = 1;

        WrittenMoney() {
            super(Money.class);
        }

        @Override
        public void serialize(Money value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }

    private static final class ReadMoney extends StdScalarDeserializer<Money> {
        private static final long serialVersionUID = 1;

        ReadMoney() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Money.of(json.getText());
        }
    }
}
