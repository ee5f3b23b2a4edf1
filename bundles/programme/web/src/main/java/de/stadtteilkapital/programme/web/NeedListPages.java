package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.NewNeed;
import de.stadtteilkapital.programme.api.ProgrammeRight;
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

/** The needs of a district with the projects that serve them, and the form for another. */
@Component(service = NeedListPages.class)
@PageResource
@Path(Ways.NEEDS)
public final class NeedListPages {
    private static final Template LIST = new Template(NeedListPages.class, "needs.ftlh");
    private static final Template NEW = new Template(NeedListPages.class, "new-need.ftlh");
    private static final Text NEW_TITLE = new Text("Bedarf eintragen", "Enter a need");
    private static final Text DONE = new Text(
            "„%s“ ist eingetragen. Anträge können ihn ab jetzt nennen.",
            "“%s” is entered. From now on applications can name it.");

    private final NeedDesk needs;
    private final Forms forms;

    @Activate
    public NeedListPages(@Reference NeedDesk needs, @Reference Forms forms) {
        this.needs = requireNonNull(needs);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View list(@PathParam("district") String district) {
        DistrictNames districts = needs.districts();
        districts.requireFollowed(district);
        return View.of(LIST, Ways.NEEDS_TITLE)
                .with("where", districts.of(district))
                .with("path", Ways.needs(district))
                .with("keeps", districts.isKept(district))
                .with("needs", needs.all(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district));
    }

    @GET
    @Path("/neu")
    @May(ProgrammeRight.KEEP)
    public View blank(@PathParam("district") String district) {
        needs.districts().requireKept(district);
        return view(district, forms.blank(NewNeed.class, Ways.needs(district) + "/neu"));
    }

    @POST
    @Path("/neu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response add(@PathParam("district") String district, Entered entered) {
        needs.districts().requireKept(district);
        return needs.desk()
                .submit(entered)
                .written(sent -> in(sent, district))
                .act(
                        NewNeed.class,
                        NeedAdmin::add,
                        made -> new Done(Ways.needs(district), told(made)),
                        refusal -> view(district, forms.again(NewNeed.class, entered, refusal)));
    }

    private static Text told(Need made) {
        return made.state() == Need.State.HOLDS
                ? DONE.with(made.title())
                : new Text(
                        "„%s“ ist eingetragen. Anträge können ihn ab dem %s nennen."
                                .formatted(made.title(), Wording.GERMAN.shortDay(made.from())),
                        "“%s” is entered. From %s on applications can name it."
                                .formatted(made.title(), Wording.ENGLISH.shortDay(made.from())));
    }

    /** The district is that of the address. */
    private static Entered in(Entered sent, String district) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.put("district", List.of(district));
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }

    private View view(String district, Form form) {
        Map<String, List<Choice>> choices = needs.choices(district);
        return needs.view(NEW, NEW_TITLE, district)
                .with("form", form.named(choices))
                .with("choices", choices)
                .with("plans", Ways.plans(district));
    }
}
