package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.http.FormReader;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.EnteredFiles;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.file.DistrictDifference;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import de.stadtteilkapital.programme.api.file.TakenFile;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A district as a file: saved, or chosen, looked at for what it would change, and taken. */
@Component(service = DistrictFilePages.class)
@PageResource
@Path(Ways.FILE)
public final class DistrictFilePages {
    private static final Template CHOOSE = new Template(DistrictFilePages.class, "district-file.ftlh");
    private static final Template CHANGES = new Template(DistrictFilePages.class, "file-changes.ftlh");
    private static final Text CHANGES_TITLE = new Text("Was die Datei ändert", "What the file changes");
    private static final Text NONE_CHOSEN = new Text("Bitte wählen Sie eine Datei aus.", "Please choose a file.");
    private static final Text TAKEN =
            new Text("Die Datei ist eingelesen. Änderungen: %s.", "The file is taken. Changes: %s.");

    private static final String FILE = "/file";

    /** The file on its way from the look at it to its taking. */
    private static final String CONTENT = "inhalt";

    /** As it goes through the form it has a third more; a form has a megabyte at most. */
    private static final int LARGEST = 700_000;

    private static final PageRequest SOME = new PageRequest(20, null, null, Map.of(), null);

    private final Desk<DistrictFile> files;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public DistrictFilePages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        files = desks.of(DistrictFile.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View choose(@PathParam("district") String district) {
        districts.requireKept(district);
        return chosen(district, forms.blank(NoFields.class, Ways.file(district)));
    }

    @GET
    @Path("/herunterladen")
    @May(ProgrammeRight.KEEP)
    public Response save(@PathParam("district") String district) {
        return files.document("application/zip", district + ".zip", (service, me) -> service.export(me, district));
    }

    /** That somebody has taken it is an event, so it is asked for by a button and not by a link. */
    @POST
    @Path("/herunterladen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response saveWithPeople(@PathParam("district") String district, Entered entered) {
        byte[] file = files.call((service, me) -> service.exportWithPeople(me, district));
        return files.document("application/zip", district + "-mit-personen.zip", (service, me) -> file);
    }

    /** Nothing is done yet. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May(ProgrammeRight.KEEP)
    public Response look(@PathParam("district") String district, EnteredFiles sent) {
        districts.requireKept(district);
        Entered entered = sent.entered();
        try (sent) {
            byte[] file = bytes(sent);
            // it is tried in a unit of work of its own, which is undone
            DistrictDifference difference = files.call((service, me) -> service.difference(me, district, file));
            String content = Base64.getEncoder().encodeToString(file);
            return Response.ok(changes(
                            district,
                            difference,
                            content,
                            forms.blank(NoFields.class, Ways.file(district) + "/einlesen")))
                    .build();
        } catch (Refusal refusal) {
            return again(district, entered, refusal);
        }
    }

    private static byte[] bytes(EnteredFiles sent) {
        return sent.files().stream()
                .findFirst()
                .map(FormReader.FormFile::content)
                .orElseThrow(() -> Refusal.invalid(FILE, NONE_CHOSEN))
                .bytes(LARGEST);
    }

    @POST
    @Path("/einlesen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response take(@PathParam("district") String district, Entered entered) {
        districts.requireKept(district);
        return files.submit(entered)
                .written(sent -> new Entered(sent.path(), Map.of(), sent.key(), sent.tag(), false))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.take(me, district, content(entered)),
                        taken -> new Done(
                                Ways.setUp(district), TAKEN.with(taken.changes().size())),
                        refusal -> chosen(district, forms.again(NoFields.class, entered, ofFile(refusal))));
    }

    private static byte[] content(Entered entered) {
        try {
            return Base64.getDecoder().decode(String.valueOf(entered.one(CONTENT)));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(FILE, NONE_CHOSEN);
        }
    }

    private Response again(String district, Entered entered, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        int status = refusal.kind().status();
        return Response.status(status)
                .entity(chosen(district, forms.again(NoFields.class, entered, ofFile(refusal)))
                        .withStatus(status))
                .build();
    }

    /** All that is wrong with it is wrong with the one field that there is. */
    private static Refusal ofFile(Refusal refusal) {
        return new Refusal(
                refusal.kind(),
                refusal.detail(),
                refusal.objections().stream()
                        .map(objection -> new Objection(FILE, objection.message()))
                        .toList());
    }

    private View chosen(String district, Form form) {
        return below(district, View.of(CHOOSE, Ways.FILE_TITLE))
                .with("saved", districts.isThere(district) ? Ways.file(district) + "/herunterladen" : null)
                .with("action", Ways.file(district))
                .with("taken", taken(district))
                .with("form", form);
    }

    /**
     * A file that was taken.
     *
     * @param back where it is taken back; null where it can't be
     */
    public record Taken(TakenFile file, @Nullable String back) {}

    /** The last ones. */
    private List<Taken> taken(String district) {
        Optional<String> next =
                files.read((service, me) -> service.last(me, district)).map(TakenFile::id);
        return files.read((service, me) -> service.taken(me, district, SOME)).items().stream()
                .map(file -> new Taken(
                        file,
                        next.filter(file.id()::equals)
                                .map(id -> Ways.takenFile(district, id))
                                .orElse(null)))
                .toList();
    }

    private View changes(String district, DistrictDifference difference, String content, Form form) {
        return below(district, View.of(CHANGES, CHANGES_TITLE))
                .with("difference", difference)
                .with("content", content)
                .with("action", Ways.file(district) + "/einlesen")
                .with("form", form)
                .below(Ways.FILE_TITLE, Ways.file(district));
    }

    private View below(String district, View view) {
        return view.with("where", districts.of(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district));
    }
}
