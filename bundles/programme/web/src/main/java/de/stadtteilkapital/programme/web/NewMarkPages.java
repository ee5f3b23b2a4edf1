package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.NewMark;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
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

/** What is to be said of a picture that is kept, so that it becomes a mark of the district. */
@Component(service = NewMarkPages.class)
@PageResource
@Path(Ways.NEW_MARK)
public final class NewMarkPages {
    private static final Template NEW = new Template(NewMarkPages.class, "new-mark.ftlh");
    private static final Text TITLE = new Text("Zeichen eintragen", "Enter a mark");
    private static final Text DONE = new Text("„%s“ ist eingetragen.", "“%s” is entered.");

    /** Where a PNG tells its size, so that nothing of the page moves when the picture has come. */
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;

    private final MarkDesk marks;
    private final Forms forms;

    @Activate
    public NewMarkPages(@Reference MarkDesk marks, @Reference Forms forms) {
        this.marks = requireNonNull(marks);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View blank(@PathParam("district") String district, @PathParam("digest") String digest) {
        marks.districts().requireKept(district);
        return view(district, digest, forms.begun(NewMark.class, path(district, digest), Map.of("place", "1")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response add(@PathParam("district") String district, @PathParam("digest") String digest, Entered entered) {
        marks.districts().requireKept(district);
        return marks.desk()
                .submit(entered)
                .written(sent -> of(sent, digest))
                .act(
                        NewMark.class,
                        (service, me, asked) -> service.add(me, district, asked),
                        made -> new Done(Ways.marks(district), DONE.with(made.name())),
                        refusal -> view(district, digest, forms.again(NewMark.class, entered, refusal)));
    }

    /** The picture is that of the address. */
    private static Entered of(Entered sent, String digest) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.put("picture", List.of(digest));
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }

    private static String path(String district, String digest) {
        return Ways.marks(district) + "/neu/" + digest;
    }

    private View view(String district, String digest, Form form) {
        // 404 for a picture that is not there, or no longer
        ByteBuffer png = ByteBuffer.wrap(marks.desk().read((service, me) -> service.picture(me, district, digest)));
        return marks.view(NEW, TITLE, district)
                .with("form", form.named(MarkDesk.choices()))
                .with("width", png.getInt(WIDTH_AT))
                .with("height", png.getInt(HEIGHT_AT))
                .with("address", Ways.picture(district, digest));
    }
}
