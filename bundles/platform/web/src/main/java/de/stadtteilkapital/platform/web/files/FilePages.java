package de.stadtteilkapital.platform.web.files;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentRight;
import de.stadtteilkapital.platform.api.attachments.AttachmentService;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.http.Disposition;
import de.stadtteilkapital.platform.api.http.FormReader;
import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Back;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.EnteredFiles;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of a thing: read, added and taken away. {@code weiter} says from which page somebody came. */
@Component(service = FilePages.class)
@PageResource
@Path("/dateien/{place:[a-z-]+}/{thing}")
public final class FilePages {
    private static final Template TEMPLATE = new Template(FilePages.class, "files.ftlh");
    private static final Text TITLE = new Text("Dateien", "Files");
    private static final Text BACK = new Text("Zurück zum Vorgang", "Back to the case");
    private static final Text NONE_CHOSEN = new Text("Bitte wählen Sie eine Datei aus.", "Please choose a file.");

    private final Desk<AttachmentService> files;
    private final Forms forms;

    @Activate
    public FilePages(@Reference Desks desks, @Reference Forms forms) {
        files = desks.of(AttachmentService.class);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(AttachmentRight.READ)
    public View all(
            @PathParam("place") String place,
            @PathParam("thing") String thing,
            @Nullable @QueryParam("weiter") String back) {
        return view(place, thing, back, path -> forms.blank(NoFields.class, path));
    }

    @POST
    @May(AttachmentRight.CHANGE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("place") String place,
            @PathParam("thing") String thing,
            @Nullable @QueryParam("weiter") String back,
            EnteredFiles sent) {
        Entered entered = sent.entered();
        try (sent) {
            // it takes its time, so it is looked at before the unit of work
            AttachmentService.Examined examined =
                    files.call((service, me) -> examined(service, me, place, thing, sent));
            return files.submit(entered)
                    .act(
                            NoFields.class,
                            (service, me, none) -> service.add(me, place, thing, examined),
                            added -> new Done(
                                    path(place, thing, back),
                                    new Text("Angehängt: %s.", "Attached: %s.").with(added.name())),
                            refusal -> again(place, thing, back, entered, refusal));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            int status = refusal.kind().status();
            return Response.status(status)
                    .entity(again(place, thing, back, entered, refusal).withStatus(status))
                    .build();
        }
    }

    private static AttachmentService.Examined examined(
            AttachmentService service, Caller me, String place, String thing, EnteredFiles sent) {
        FormReader.FormFile file =
                sent.files().stream().findFirst().orElseThrow(() -> Refusal.invalid("/file", NONE_CHOSEN));
        return service.examine(me, place, thing, file.name(), file.content());
    }

    /** Always to be saved; nothing in it is to be run, wherever it is opened. */
    @GET
    @Path("/{attachment}")
    @May(AttachmentRight.READ)
    public Response content(
            @PathParam("place") String place,
            @PathParam("thing") String thing,
            @PathParam("attachment") String id,
            @Context HttpServletRequest request) {
        AttachmentService.Content content = files.call((service, me) -> service.content(me, place, thing, id));
        request.setAttribute(HeldFile.class.getName(), content.file());
        return Response.ok(new byte[0], content.attachment().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.attachment(content.attachment().name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }

    @POST
    @Path("/{attachment}/entfernen")
    @May(AttachmentRight.CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("place") String place,
            @PathParam("thing") String thing,
            @PathParam("attachment") String id,
            @Nullable @QueryParam("weiter") String back,
            Entered entered) {
        return files.submit(entered)
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, place, thing, id),
                        gone -> new Done(
                                path(place, thing, back), new Text("Entfernt: %s.", "Removed: %s.").with(gone.name())),
                        refusal -> again(place, thing, back, entered, refusal));
    }

    private View again(String place, String thing, @Nullable String back, Entered entered, Refusal refusal) {
        return view(place, thing, back, path -> forms.again(NoFields.class, entered, refusal));
    }

    private View view(String place, String thing, @Nullable String back, Function<String, Form> form) {
        return files.read((service, me) -> {
            List<Attachment> all = service.attachments(me, place, thing);
            Possible add =
                    service.possible(me, place, thing).stream().findFirst().orElse(null);
            Map<String, Boolean> removable = all.stream()
                    .filter(one -> service.possible(me, one).stream().anyMatch(act -> act.reason() == null))
                    .collect(Collectors.toMap(Attachment::id, one -> true));
            return View.of(TEMPLATE, TITLE)
                    .with("about", service.about(me, place, thing).orElse(null))
                    .with("files", all)
                    .with("place", "/dateien/" + place + "/" + thing)
                    .with("action", path(place, thing, back))
                    .with("query", query(back))
                    .with("form", add != null && add.reason() == null ? form.apply(path(place, thing, back)) : null)
                    .with("why", add == null ? null : add.reason())
                    .with("removable", removable)
                    .below(BACK, Back.to(back));
        });
    }

    private static String path(String place, String thing, @Nullable String back) {
        return "/dateien/" + place + "/" + thing + query(back);
    }

    private static String query(@Nullable String back) {
        return "?weiter=" + URLEncoder.encode(Back.to(back), StandardCharsets.UTF_8);
    }
}
