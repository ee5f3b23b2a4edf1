package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of a district's file as JSON Schema, with the chapters of all rooms; the same for each district. */
@Component(service = FileSchemaResource.class)
@ApiResource
@Path("/programme/district-file/schema")
public final class FileSchemaResource {
    private static final String SCHEMA = "application/schema+json";

    private final Room<DistrictFile> room;

    @Activate
    public FileSchemaResource(@Reference Rooms rooms) {
        room = rooms.of(DistrictFile.class);
    }

    @GET
    @Produces(SCHEMA)
    @Open
    public Answer<Document> schema() {
        return room.document((service, me) ->
                new Document(SCHEMA, "district.schema.json", service.schema().getBytes(StandardCharsets.UTF_8)));
    }
}
