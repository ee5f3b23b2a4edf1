package de.stadtteilkapital.platform.rest.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Flat;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.Document;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tells OpenAPI how the house's types are written: answers are what is in them, money is text, pages have a next. */
final class HouseTypes implements ModelConverter {
    private static final String MONEY = "^-?\\d{1,12}(\\.\\d{1,2})?$";

    private static final String DECIMAL = "^-?\\d{1,12}(\\.\\d{1,12})?$";

    private static final Map<Class<?>, Supplier<Schema<?>>> SIMPLE = Map.of(
            Money.class, () -> new StringSchema().pattern(MONEY).example("9500.00"),
            BigDecimal.class, () -> new StringSchema().pattern(DECIMAL).example("0.20"),
            Text.class, StringSchema::new,
            Role.class, HouseTypes::roles,
            Document.class, BinarySchema::new,
            HeldFile.class, BinarySchema::new);

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
        if (Answer.class.equals(java.getRawClass()) || Thing.class.equals(java.getRawClass())) {
            return context.resolve(with(type, java.containedType(0)));
        }
        if (Page.class.equals(java.getRawClass())) {
            return page(context.resolve(with(type, java.containedType(0))));
        }
        if (java.isMapLikeType() && Object.class.equals(java.getContentType().getRawClass())) {
            return new ObjectSchema().additionalProperties(true);
        }
        Supplier<Schema<?>> simple = SIMPLE.get(java.getRawClass());
        if (simple != null) {
            return simple.get();
        }
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (java.getRawClass().isRecord()) {
            flatten(java.getRawClass(), context);
            ToldLimits.tell(
                    java.getRawClass(),
                    context.getDefinedModels().get(java.getRawClass().getSimpleName()));
        }
        return resolved;
    }

    /** The components of what is {@link Flat} stand among those of the record. */
    @SuppressWarnings("rawtypes") // swagger's own model is raw here
    private static void flatten(Class<?> type, ModelConverterContext context) {
        Schema record = context.getDefinedModels().get(type.getSimpleName());
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Flat.class) && record != null && record.getProperties() != null) {
                record.getProperties().remove(component.getName());
                Schema inner =
                        context.getDefinedModels().get(component.getType().getSimpleName());
                inner.getProperties().forEach((name, schema) -> record.addProperty((String) name, (Schema) schema));
            }
        }
    }

    private static AnnotatedType with(AnnotatedType outer, Type inner) {
        return new AnnotatedType(inner).resolveAsRef(true).ctxAnnotations(outer.getCtxAnnotations());
    }

    private static Schema<?> page(Schema<?> item) {
        return new ObjectSchema()
                .addProperty("items", new ArraySchema().items(item))
                .addProperty("next", new StringSchema().nullable(true))
                .required(List.of("items", "next"))
                .additionalProperties(false);
    }

    private static Schema<?> roles() {
        StringSchema roles = new StringSchema();
        Arrays.stream(Role.values()).map(Role::code).forEach(roles::addEnumItem);
        return roles;
    }
}
