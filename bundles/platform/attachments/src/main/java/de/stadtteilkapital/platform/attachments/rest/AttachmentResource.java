package de.stadtteilkapital.platform.attachments.rest;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentRight;
import de.stadtteilkapital.platform.api.attachments.AttachmentService;
import de.stadtteilkapital.platform.api.http.Disposition;
import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.rest.Answer;
import de.stadtteilkapital.platform.rest.ApiResource;
import de.stadtteilkapital.platform.rest.Creates;
import de.stadtteilkapital.platform.rest.Document;
import de.stadtteilkapital.platform.rest.Pages;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.platform.rest.Rooms;
import de.stadtteilkapital.platform.rest.Things;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files that hang at the things of all rooms: {@code /attachments/applications/…} for instance. */
@Component(service = AttachmentResource.class)
@ApiResource
@Path("/attachments/{place}/{thing}")
@Produces(MediaType.APPLICATION_JSON)
public final class AttachmentResource {
    private static final String FORM = "multipart/form-data";
    private static final int OK = 200;

    private final Room<AttachmentService> room;
    private final Things<AttachmentService, Attachment> attachments;

    @Activate
    public AttachmentResource(@Reference Rooms rooms) {
        room = rooms.of(AttachmentService.class);
        attachments = room.things(AttachmentService::possible);
    }

    /** All of a thing, the oldest first, with those that are gone. */
    @GET
    @May(AttachmentRight.READ)
    public Answer<Page<Attachment>> attachments(
            @PathParam("place") String place, @PathParam("thing") String thing, @Context UriInfo uri) {
        Pages.whole(uri);
        return room.list((service, me) -> new Page<>(service.attachments(me, place, thing), null));
    }

    /**
     * The file itself is the body.
     *
     * @param name of the file; else it is that of {@code Content-Disposition}
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Creates
    @Does(AttachmentAct.ADD)
    public Answer<Thing<Attachment>> add(
            @PathParam("place") String place,
            @PathParam("thing") String thing,
            @QueryParam("name") String name,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            HeldFile file) {
        String called = Optional.ofNullable(name)
                .or(() -> Disposition.name(disposition))
                .orElse("");
        AttachmentService.Examined examined =
                room.beforehand((service, me) -> service.examine(me, place, thing, called, bare(type, file)));
        return attachments.create(
                (service, me) -> service.attachments(me, place, thing),
                (service, me) -> service.add(me, place, thing, examined),
                added -> "/attachments/" + place + "/" + thing + "/" + added.id());
    }

    private static HeldFile bare(String type, HeldFile file) {
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw Refusal.invalid(
                    "",
                    new Text(
                            "Hier ist die Datei selbst der Inhalt, nicht ein Formular mit ihr.",
                            "Here the file itself is the body, not a form with it."));
        }
        return file;
    }

    /** Always to be saved; nothing in it is to be run, wherever it is opened. */
    @GET
    @Path("/{attachment}")
    @Produces(MediaType.WILDCARD)
    @May(AttachmentRight.READ)
    public Answer<Document> content(
            @PathParam("place") String place,
            @PathParam("thing") String thing,
            @PathParam("attachment") String id,
            @Context HttpServletRequest request) {
        AttachmentService.Content content = room.beforehand((service, me) -> service.content(me, place, thing, id));
        request.setAttribute(HeldFile.class.getName(), content.file());
        Map<String, String> headers = Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                Disposition.attachment(content.attachment().name()),
                "Content-Security-Policy",
                "sandbox; default-src 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options",
                "nosniff");
        return new Answer<>(OK, headers, content.attachment().mediaType(), new byte[0]);
    }

    /** The content goes; that there was a file stays. */
    @DELETE
    @Path("/{attachment}")
    @Does(AttachmentAct.REMOVE)
    public Answer<Thing<Attachment>> remove(
            @PathParam("place") String place, @PathParam("thing") String thing, @PathParam("attachment") String id) {
        return attachments.change(
                (service, me) -> service.attachment(me, place, thing, id),
                (service, me) -> service.remove(me, place, thing, id));
    }
}
