package de.stadtteilkapital.platform.rest.openapi;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.http.Resources;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code GET /api/openapi.json}: what is installed right now, written anew when that has changed. */
@Component(service = OpenApiResource.class)
@ApiResource
@Path("/openapi.json")
public final class OpenApiResource {
    private record Written(long look, String document) {}

    private final OpenApiPen pen;
    private final Resources resources;
    private volatile Written last = new Written(0, "");

    @Activate
    public OpenApiResource(@Reference Resources resources, @Reference OpenApiPen pen) {
        this.pen = requireNonNull(pen);
        this.resources = requireNonNull(resources);
    }

    @GET
    @Open
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(
            responseCode = "200",
            description = "OpenAPI 3",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    public String document() {
        Resources.Installed installed = resources.installed();
        Written written = last;
        return installed.isAsAt(written.look())
                ? written.document()
                : pen.places().in(() -> written(installed).document());
    }

    /** Of many that ask at once the first writes, and the others read what it has written. */
    private Written written(Resources.Installed installed) {
        if (!installed.isAsAt(last.look())) {
            last = new Written(installed.look(), Json.pretty(ApiDescription.of(installed.classes())));
        }
        return last;
    }
}
