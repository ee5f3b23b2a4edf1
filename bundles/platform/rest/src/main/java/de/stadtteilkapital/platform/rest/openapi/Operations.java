package de.stadtteilkapital.platform.rest.openapi;

import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Permission;
import de.stadtteilkapital.platform.rest.Searched;
import io.swagger.v3.jaxrs2.ext.AbstractOpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.core.UriInfo;

/** Adds to each operation what the conventions say: status, problems, permissions, paging, If-Match, Idempotency-Key. */
final class Operations extends AbstractOpenAPIExtension {
    /** What the methods read so far answer, by class, path and verb. */
    private final Map<String, Content> answers = new HashMap<>();

    @Override
    public void decorateOperation(Operation operation, Method method, Iterator<OpenAPIExtension> chain) {
        if (operation.getResponses() != null) {
            respond(operation.getResponses(), method.isAnnotationPresent(Creates.class));
            join(operation.getResponses().get("200"), method);
        }
        permit(operation, method);
        if (Arrays.asList(method.getParameterTypes()).contains(UriInfo.class)) {
            operation.addParametersItem(query("limit", new IntegerSchema()));
            List.of("cursor", "sort").forEach(n -> operation.addParametersItem(query(n, new StringSchema())));
        }
        if (method.isAnnotationPresent(Searched.class)) {
            operation.addParametersItem(query("q", new StringSchema()));
        }
        if (method.isAnnotationPresent(POST.class)) {
            operation.addParametersItem(header("Idempotency-Key"));
        }
        if (method.isAnnotationPresent(PUT.class) || method.isAnnotationPresent(POST.class)) {
            operation.addParametersItem(header("If-Match"));
        }
        super.decorateOperation(operation, method, chain);
    }

    private static void respond(ApiResponses responses, boolean creates) {
        ApiResponse success = responses.remove("default");
        if (success != null) {
            responses.addApiResponse(creates ? "201" : "200", success.description(creates ? "made" : "as it is now"));
        }
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        responses.addApiResponse(
                "default",
                new ApiResponse()
                        .description("a problem (RFC 9457)")
                        .content(new Content().addMediaType("application/problem+json", problem)));
    }

    /**
     * Several methods may answer one request in different forms, by Accept; swagger keeps the last of them, so each takes
     * over what the earlier ones answer. The weight of a form is no part of its name.
     */
    private void join(ApiResponse success, Method method) {
        if (success == null || success.getContent() == null || !method.isAnnotationPresent(GET.class)) {
            return;
        }
        Path path = method.getAnnotation(Path.class);
        Content joined = answers.computeIfAbsent(
                method.getDeclaringClass().getName() + " " + (path == null ? "" : path.value()), key -> new Content());
        success.getContent().forEach((type, content) -> joined.addMediaType(type.replaceFirst(";.*", ""), content));
        success.setContent(joined);
    }

    private static void permit(Operation operation, Method method) {
        Permission permission = new Permission(method);
        if (permission.isOpen()) {
            operation.security(List.of());
        }
        List<String> roles = permission.roles().stream().map(Role::code).toList();
        if (!roles.isEmpty()) {
            operation.addExtension("x-roles", roles);
        }
    }

    private static QueryParameter query(String name, Schema<?> schema) {
        QueryParameter parameter = new QueryParameter();
        parameter.name(name).schema(schema);
        return parameter;
    }

    private static HeaderParameter header(String name) {
        HeaderParameter parameter = new HeaderParameter();
        parameter.name(name).schema(new StringSchema());
        return parameter;
    }
}
