package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.programme.api.MarkAdmin;
import de.stadtteilkapital.programme.api.MarkPicture;
import de.stadtteilkapital.programme.api.ProgrammeRight;
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

/** The pictures of marks by their digests; the picture itself is the body, PNG or JPEG. */
@Component(service = MarkPicturesResource.class)
@ApiResource
@Path("/programme/districts/{district}/mark-pictures")
@Produces(MediaType.APPLICATION_JSON)
public final class MarkPicturesResource {
    private final Room<MarkAdmin> room;

    @Activate
    public MarkPicturesResource(@Reference Rooms rooms) {
        room = rooms.of(MarkAdmin.class);
    }

    /** Takes in a picture for a mark that is to be entered. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Creates
    @May(ProgrammeRight.KEEP)
    public Answer<MarkPicture> keep(@PathParam("district") String district, HeldFile file) {
        byte[] sent = file.bytes(MarkAdmin.LARGEST);
        return room.create(
                (service, me) -> service.marks(me, district),
                (service, me) -> service.keep(me, district, sent),
                kept -> "/programme/districts/" + district + "/mark-pictures/" + kept.digest());
    }

    @GET
    @Path("/{digest}")
    @Produces(MarkPicture.MEDIA_TYPE)
    @Open
    public Answer<Document> picture(@PathParam("district") String district, @PathParam("digest") String digest) {
        return room.document((service, me) ->
                new Document(MarkPicture.MEDIA_TYPE, digest + ".png", service.picture(me, district, digest)));
    }
}
