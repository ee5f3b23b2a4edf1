package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
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

/** A body that was wrong, and to which nothing belongs, is removed. */
@Component(service = BodyRemovePages.class)
@PageResource
@Path(Ways.BODY + "/entfernen")
public final class BodyRemovePages {
    private static final Template TEMPLATE = new Template(BodyRemovePages.class, "remove-body.ftlh");

    private final Desk<CommitteeAdmin> desk;
    private final KeptBodies bodies;
    private final Forms forms;

    @Activate
    public BodyRemovePages(@Reference Desks desks, @Reference KeptBodies bodies, @Reference Forms forms) {
        desk = desks.of(CommitteeAdmin.class);
        this.bodies = requireNonNull(bodies);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        Body body = bodies.one(district, id);
        return view(body, forms.on(NoFields.class, body, Ways.body(district, id) + "/entfernen"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CommitteeRight.KEEP_BODIES)
    public Response remove(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        bodies.requireKept(district);
        return desk.submit(entered)
                .on((service, me) -> service.body(me, district, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, district, id),
                        gone -> new Done(
                                Ways.bodies(district),
                                new Text("„%s“ ist entfernt.", "“%s” is removed.").with(gone.name())),
                        refusal -> {
                            Body now = bodies.one(district, id);
                            return view(now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private static View view(Body body, Form form) {
        Text title = Labels.first(BodyAct.REMOVE.label());
        return View.of(TEMPLATE, title)
                .with("body", body)
                .with("form", form)
                .with("label", title)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.BODIES_TITLE, Ways.bodies(body.district()))
                .below(Text.same(body.name()), Ways.body(body.district(), body.id()));
    }
}
