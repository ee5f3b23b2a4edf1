package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.DocumentationFile;
import de.stadtteilkapital.reporting.api.DocumentationFormat;
import de.stadtteilkapital.reporting.api.DocumentationService;
import de.stadtteilkapital.reporting.api.ReportingRight;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documentation of a round in four formats, by {@code Accept} (rows 37 and 38). */
@Component(service = DocumentationResource.class)
@ApiResource
@Path("/reporting/documentation")
public final class DocumentationResource {
    private final Room<DocumentationService> room;

    @Activate
    public DocumentationResource(@Reference Rooms rooms) {
        room = rooms.of(DocumentationService.class);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @May(ReportingRight.READ_DOCUMENTATION)
    public Answer<Documentation> json(@QueryParam("district") String district, @QueryParam("round") String round) {
        return room.read((service, me) -> service.documentation(me, district, round));
    }

    @GET
    @Produces("application/pdf;qs=0.5")
    @May(ReportingRight.READ_DOCUMENTATION)
    public Answer<Document> pdf(@QueryParam("district") String district, @QueryParam("round") String round) {
        return file(district, round, DocumentationFormat.PDF);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @May(ReportingRight.READ_DOCUMENTATION)
    public Answer<Document> csv(@QueryParam("district") String district, @QueryParam("round") String round) {
        return file(district, round, DocumentationFormat.CSV);
    }

    @GET
    @Produces("application/vnd.oasis.opendocument.spreadsheet;qs=0.5")
    @May(ReportingRight.READ_DOCUMENTATION)
    public Answer<Document> ods(@QueryParam("district") String district, @QueryParam("round") String round) {
        return file(district, round, DocumentationFormat.ODS);
    }

    private Answer<Document> file(String district, String round, DocumentationFormat format) {
        return room.document((service, me) -> document(service.file(me, district, round, format)));
    }

    private static Document document(DocumentationFile file) {
        return new Document(file.mediaType(), file.fileName(), file.content());
    }
}
