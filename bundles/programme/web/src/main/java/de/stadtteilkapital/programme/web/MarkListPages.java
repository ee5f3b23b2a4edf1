package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.http.FormReader;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.EnteredFiles;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.MarkAdmin;
import de.stadtteilkapital.programme.api.MarkPicture;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The marks of a district, and the picture of another, which is chosen before anything is said of it. */
@Component(service = MarkListPages.class)
@PageResource
@Path(Ways.MARKS)
public final class MarkListPages {
    private static final Template LIST = new Template(MarkListPages.class, "marks.ftlh");
    private static final Template PICTURE = new Template(MarkListPages.class, "mark-picture.ftlh");
    private static final Text PICTURE_TITLE = new Text("Bild wählen", "Choose a picture");
    private static final Text NONE_CHOSEN = new Text("Bitte wählen Sie eine Datei aus.", "Please choose a file.");
    private static final Text KEPT = new Text(
            "Das Bild ist da. Jetzt fehlen noch die Angaben dazu.", "The picture is here. Now say what it is.");
    private static final String FILE = "/file";

    private final MarkDesk marks;
    private final Forms forms;

    @Activate
    public MarkListPages(@Reference MarkDesk marks, @Reference Forms forms) {
        this.marks = requireNonNull(marks);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View list(@PathParam("district") String district) {
        DistrictNames districts = marks.districts();
        districts.requireFollowed(district);
        return View.of(LIST, Ways.MARKS_TITLE)
                .with("where", districts.of(district))
                .with("path", Ways.marks(district))
                .with("keeps", districts.isKept(district))
                .with("marks", marks.all(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district));
    }

    @GET
    @Path("/neu")
    @May(ProgrammeRight.KEEP)
    public View choose(@PathParam("district") String district) {
        marks.districts().requireKept(district);
        return view(district, forms.blank(NoFields.class, Ways.marks(district) + "/neu"));
    }

    @POST
    @Path("/neu")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May(ProgrammeRight.KEEP)
    public Response keep(@PathParam("district") String district, EnteredFiles sent) {
        marks.districts().requireKept(district);
        Entered entered = sent.entered();
        try (sent) {
            byte[] file = bytes(sent);
            return marks.desk()
                    .submit(entered)
                    .written(form -> new Entered(form.path(), Map.of(), form.key(), form.tag(), false))
                    .act(
                            NoFields.class,
                            (service, me, none) -> service.keep(me, district, file),
                            kept -> new Done(next(district, kept), KEPT),
                            refusal -> view(district, forms.again(NoFields.class, entered, ofFile(refusal))));
        } catch (Refusal refusal) {
            int status = refusal.kind().status();
            return Response.status(status)
                    .entity(view(district, forms.again(NoFields.class, entered, ofFile(refusal)))
                            .withStatus(status))
                    .build();
        }
    }

    private static String next(String district, MarkPicture kept) {
        return Ways.marks(district) + "/neu/" + kept.digest();
    }

    private static byte[] bytes(EnteredFiles sent) {
        return sent.files().stream()
                .findFirst()
                .map(FormReader.FormFile::content)
                .orElseThrow(() -> Refusal.invalid(FILE, NONE_CHOSEN))
                .bytes(MarkAdmin.LARGEST);
    }

    /** All that is wrong is wrong with the one field that there is. */
    private static Refusal ofFile(Refusal refusal) {
        Text wrong = refusal.objections().isEmpty()
                ? refusal.detail()
                : refusal.objections().get(0).message();
        return Refusal.invalid(FILE, wrong);
    }

    private View view(String district, Form form) {
        return marks.view(PICTURE, PICTURE_TITLE, district)
                .with("form", form)
                .with("action", Ways.marks(district) + "/neu");
    }
}
