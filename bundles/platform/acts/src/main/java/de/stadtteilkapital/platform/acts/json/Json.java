package de.stadtteilkapital.platform.acts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.NameTransformer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.stadtteilkapital.platform.api.Flat;
import de.stadtteilkapital.platform.api.Told;
import java.util.Locale;

/** The one way records become JSON and back. */
public final class Json {
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;

    private static final ObjectMapper GERMAN = mapper(Locale.GERMAN);
    private static final ObjectMapper ENGLISH = mapper(Locale.ENGLISH);
    private static final ObjectMapper STORED = mapper(Locale.GERMAN).setAnnotationIntrospector(new WithoutTold());

    private Json() {}

    /** The mapper whose texts are in the caller's language. */
    public static ObjectMapper in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? ENGLISH : GERMAN;
    }

    /** The mapper that leaves out what is {@link Told}, so that only what is stored with a thing is left. */
    public static ObjectMapper stored() {
        return STORED;
    }

    /** Writes what is {@link Flat} in its place. */
    private static class HouseAnnotations extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
            return member.hasAnnotation(Flat.class) ? NameTransformer.NOP : super.findUnwrappingNameTransformer(member);
        }
    }

    private static final class WithoutTold extends HouseAnnotations {
        private static final long serialVersionUID = 1;

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(Told.class) || super.hasIgnoreMarker(member);
        }
    }

    private static ObjectMapper mapper(Locale language) {
        JsonMapper mapper = JsonMapper.builder()
                .annotationIntrospector(new HouseAnnotations())
                .addModule(new JavaTimeModule())
                .addModule(new ValuesModule(language))
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        for (CoercionInputShape shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .build());
        return mapper;
    }
}
