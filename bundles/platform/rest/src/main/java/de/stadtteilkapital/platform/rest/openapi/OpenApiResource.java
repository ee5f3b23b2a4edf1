package de.stadtteilkapital.platform.rest.openapi;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Open;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code GET /api/openapi.json}: what is installed right now, written anew when that has changed. */
@Component(service = OpenApiResource.class)
@ApiResource
@Path("/openapi.json")
public final class OpenApiResource {
    private static final String RESOURCES =
            "(&(osgi.jaxrs.resource=true)(osgi.jaxrs.application.select=\\(osgi.jaxrs.name=api\\)))";

    private record Written(Set<Long> services, String document) {}

    private final BundleContext context;
    private volatile Written last = new Written(Set.of(), "");

    @Activate
    public OpenApiResource(BundleContext context) {
        this.context = requireNonNull(context);
    }

    @GET
    @Open
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(
            responseCode = "200",
            description = "OpenAPI 3",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    public String document() throws InvalidSyntaxException {
        ServiceReference<?>[] resources = context.getAllServiceReferences(null, RESOURCES);
        Set<Long> services = new TreeSet<>();
        for (ServiceReference<?> resource : resources) {
            services.add((Long) resource.getProperty("service.id"));
        }
        Written written = last;
        if (!written.services().equals(services)) {
            written = new Written(services, Json.pretty(ApiDescription.of(classes(resources))));
            last = written;
        }
        return written.document();
    }

    private Set<Class<?>> classes(ServiceReference<?>[] resources) {
        Set<Class<?>> classes = new HashSet<>();
        for (ServiceReference<?> reference : resources) {
            Object resource = reference.getBundle().getBundleContext().getService(reference);
            if (resource != null) {
                classes.add(resource.getClass());
                reference.getBundle().getBundleContext().ungetService(reference);
            }
        }
        return classes;
    }
}
