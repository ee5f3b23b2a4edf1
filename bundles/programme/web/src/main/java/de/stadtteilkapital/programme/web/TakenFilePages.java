package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.file.DistrictFile;
import de.stadtteilkapital.programme.api.file.FileAct;
import de.stadtteilkapital.programme.api.file.TakenFile;
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

/** A file that was taken is taken back, while nothing refers to what it brought. */
@Component(service = TakenFilePages.class)
@PageResource
@Path(Ways.FILE + "/{id:[0-9a-f-]{36}}/zuruecknehmen")
public final class TakenFilePages {
    private static final Template TEMPLATE = new Template(TakenFilePages.class, "take-file-back.ftlh");
    private static final Text TITLE = new Text("Datei zurücknehmen", "Take the file back");
    private static final Text DONE = new Text(
            "Die Datei ist zurückgenommen; der Stadtteil ist wieder, wie er vorher war.",
            "The file is taken back; the district is as it was before.");

    private final Desk<DistrictFile> files;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public TakenFilePages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        files = desks.of(DistrictFile.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        districts.requireKept(district);
        TakenFile file = file(district, id);
        return view(file, forms.on(NoFields.class, file, Ways.takenFile(district, id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response takeBack(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        districts.requireKept(district);
        return files.submit(entered)
                .on((service, me) -> service.taken(me, district, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.takeBack(me, district, id),
                        back -> new Done(Ways.file(district), DONE),
                        refusal -> {
                            TakenFile now = file(district, id);
                            return view(now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private TakenFile file(String district, String id) {
        TakenFile file = files.read((service, me) -> service.taken(me, district, id));
        Possible back = files.read((service, me) -> service.possible(me, district, id)).stream()
                .filter(one -> one.act() == FileAct.TAKE_BACK)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (back.reason() != null) {
            throw Refusal.conflict(back.reason());
        }
        return file;
    }

    private View view(TakenFile file, Form form) {
        return View.of(TEMPLATE, TITLE)
                .with("where", districts.of(file.district()))
                .with("file", file)
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(file.district()), Ways.setUp(file.district()))
                .below(Ways.FILE_TITLE, Ways.file(file.district()));
    }
}
