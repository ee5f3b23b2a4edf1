package de.stadtteilkapital.platform.rest.openapi;

import com.fasterxml.jackson.databind.type.TypeFactory;
import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.rest.Answer;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads resource classes into an OpenAPI 3 document. */
final class ApiDescription {
    private static boolean prepared;

    private ApiDescription() {}

    static synchronized OpenAPI of(Set<Class<?>> resources) {
        prepare();
        OpenAPI base = new OpenAPI()
                .info(new Info()
                        .title("Stadtteilkapital")
                        .version("1")
                        .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")))
                .servers(List.of(new Server().url("/api")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A JWT of the configured issuer, or the token of an API client")))
                .security(List.of(
                        new SecurityRequirement().addList("basic"), new SecurityRequirement().addList("bearer")));
        OpenAPI read = new Reader(base).read(resources);
        Components components = read.getComponents() == null ? new Components() : read.getComponents();
        if (components.getSchemas() != null) {
            components.getSchemas().values().forEach(ApiDescription::close);
        }
        components.addSchemas("Problem", problem());
        components.addSchemas("Deed", deed());
        things(resources).map(components.getSchemas()::get).forEach(ApiDescription::tellDeeds);
        return read.components(components);
    }

    /** Swagger keeps its converters and extensions in static lists. */
    private static void prepare() {
        if (!prepared) {
            ModelConverters.getInstance().addConverter(new HouseTypes());
            List<OpenAPIExtension> extensions = new ArrayList<>(OpenAPIExtensions.getExtensions());
            extensions.add(0, new Operations());
            OpenAPIExtensions.setExtensions(extensions);
            prepared = true;
        }
    }

    /** A record has the fields it has. */
    @SuppressWarnings("rawtypes") // swagger's own model is raw here
    private static void close(Schema schema) {
        Map properties = schema.getProperties();
        if (properties != null && schema.getAdditionalProperties() == null) {
            schema.setAdditionalProperties(false);
        }
    }

    /** Names of what is answered together with what can be done with it. */
    private static Stream<String> things(Set<Class<?>> resources) {
        return resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .map(method -> TypeFactory.defaultInstance().constructType(method.getGenericReturnType()))
                .filter(type -> Answer.class.equals(type.getRawClass()))
                .map(answer -> answer.containedType(0))
                .filter(type -> Thing.class.equals(type.getRawClass()))
                .map(thing -> thing.containedType(0).getRawClass().getSimpleName())
                .distinct();
    }

    @SuppressWarnings("rawtypes") // swagger's own model is raw here
    private static void tellDeeds(Schema thing) {
        thing.addProperty("possible", new ArraySchema().items(new Schema<>().$ref("#/components/schemas/Deed")));
    }

    private static Schema<?> deed() {
        return new ObjectSchema()
                .addProperty("act", new StringSchema())
                .addProperty("method", new StringSchema())
                .addProperty("href", new StringSchema())
                .addProperty("label", new StringSchema())
                .addProperty("reason", new StringSchema())
                .required(List.of("act", "method", "href", "label"))
                .additionalProperties(false);
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("pointer", new StringSchema())
                .addProperty("message", new StringSchema())
                .addProperty("rule", new StringSchema())
                .addProperty("source", new StringSchema())
                .required(List.of("pointer", "message"))
                .additionalProperties(false);
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("requestId", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error))
                .required(List.of("type", "title", "status", "detail", "instance"))
                .additionalProperties(false);
    }
}
