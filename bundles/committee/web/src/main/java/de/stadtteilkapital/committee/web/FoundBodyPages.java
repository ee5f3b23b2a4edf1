package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
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

/** The form that founds a body. */
@Component(service = FoundBodyPages.class)
@PageResource
@Path(Ways.BODIES + "/neu")
public final class FoundBodyPages {
    private static final Template FOUND = new Template(FoundBodyPages.class, "found-body.ftlh");
    private static final Text FOUND_TITLE = new Text("Gremium gründen", "Found a body");

    private final Desk<CommitteeAdmin> desk;
    private final KeptBodies bodies;
    private final Forms forms;

    @Activate
    public FoundBodyPages(@Reference Desks desks, @Reference KeptBodies bodies, @Reference Forms forms) {
        desk = desks.of(CommitteeAdmin.class);
        this.bodies = requireNonNull(bodies);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View blank(@PathParam("district") String district) {
        bodies.requireKept(district);
        return view(district, forms.blank(FoundedBody.class, Ways.bodies(district) + "/neu"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response found(@PathParam("district") String district, Entered entered) {
        bodies.requireKept(district);
        return desk.submit(entered)
                .written(sent -> of(district, sent))
                .act(
                        FoundedBody.class,
                        CommitteeAdmin::found,
                        made -> new Done(
                                Ways.body(district, made.id()),
                                new Text(
                                                "„%s“ ist gegründet. Als Nächstes braucht es Mitglieder und einen Vorsitz.",
                                                "“%s” is founded. Next it needs members and a chair.")
                                        .with(made.name())),
                        refusal -> view(district, forms.again(FoundedBody.class, entered, refusal)));
    }

    private static Entered of(String district, Entered sent) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.put("district", List.of(district));
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }

    private View view(String district, Form form) {
        return View.of(FOUND, FOUND_TITLE)
                .with("where", bodies.district(district))
                .with("form", form)
                .with("parents", bodies.choices(district, ""))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.BODIES_TITLE, Ways.bodies(district));
    }
}
