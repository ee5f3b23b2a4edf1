package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.file.DistrictDifference;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A district as a file; the file itself is the body, YAML or a ZIP archive with it. */
@Component(service = DistrictFileResource.class)
@ApiResource
@Path("/programme/districts/{district}/file")
@Produces(MediaType.APPLICATION_JSON)
public final class DistrictFileResource {
    private static final String ZIP = "application/zip";

    private final Room<DistrictFile> room;

    @Activate
    public DistrictFileResource(@Reference Rooms rooms) {
        room = rooms.of(DistrictFile.class);
    }

    @GET
    @Produces(ZIP)
    @May(ProgrammeRight.KEEP)
    public Answer<Document> export(@PathParam("district") String district) {
        return room.document((service, me) -> new Document(ZIP, district + ".zip", service.export(me, district)));
    }

    /** With particulars of people; that somebody has taken them is an event, written before the answer. */
    @POST
    @Path("/with-people")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ZIP)
    @May(ProgrammeRight.KEEP)
    public Answer<Document> exportWithPeople(@PathParam("district") String district, NoFields nothing) {
        byte[] file = room.beforehand((service, me) -> service.exportWithPeople(me, district));
        return room.document((service, me) -> new Document(ZIP, district + "-with-people.zip", file));
    }

    /** What taking the file would change; nothing is done. */
    @POST
    @Path("/difference")
    @Consumes(MediaType.WILDCARD)
    @May(ProgrammeRight.KEEP)
    public Answer<DistrictDifference> difference(@PathParam("district") String district, HeldFile file) {
        byte[] bytes = file.bytes(DistrictFile.LARGEST_ARCHIVE);
        // it is tried in a unit of work of its own, which is undone
        DistrictDifference difference = room.beforehand((service, me) -> service.difference(me, district, bytes));
        return room.read((service, me) -> difference);
    }

    /** Takes the file: all of it, or nothing. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Creates
    @May(ProgrammeRight.KEEP)
    public Answer<DistrictDifference> take(@PathParam("district") String district, HeldFile file) {
        byte[] bytes = file.bytes(DistrictFile.LARGEST_ARCHIVE);
        return room.create(
                (service, me) -> service.export(me, district),
                (service, me) -> service.take(me, district, bytes),
                taken -> "/programme/districts/" + district);
    }
}
