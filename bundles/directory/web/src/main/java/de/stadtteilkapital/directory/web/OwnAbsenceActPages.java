package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.Allowed;
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

/** Somebody enters that they are back, or that they will not be away after all. */
@Component(service = OwnAbsenceActPages.class)
@PageResource
@Path(Ways.OWN_ABSENCES + "/{id:[0-9a-f-]{36}}")
public final class OwnAbsenceActPages {
    private static final Template ACT = new Template(OwnAbsenceActPages.class, "absence-act.ftlh");

    private final Desk<AbsenceAdmin> absences;
    private final Places places;
    private final AbsenceActs acts;

    @Activate
    public OwnAbsenceActPages(@Reference Desks desks, @Reference Places places, @Reference Forms forms) {
        absences = desks.of(AbsenceAdmin.class);
        this.places = requireNonNull(places);
        acts = new AbsenceActs(absences, forms);
    }

    @GET
    @Path(AbsenceActs.STEPS)
    @Allowed
    public View ask(@PathParam("id") String id, @PathParam("step") String step) {
        Absence one = own(id);
        AbsenceAct act = AbsenceActs.of(step);
        return view(act, one, acts.form(act, one, OwnAbsencePages.way(id, step)));
    }

    @POST
    @Path(AbsenceActs.STEPS)
    @Allowed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("id") String id, @PathParam("step") String step, Entered entered) {
        AbsenceAct act = AbsenceActs.of(step);
        Done done = act == AbsenceAct.END
                ? OwnAbsencePages.done("Ihre Rückkehr ist eingetragen.", "Your return is entered.")
                : OwnAbsencePages.done("Ihre Abwesenheit ist gestrichen.", "Your absence is withdrawn.");
        return acts.act(act, entered, done, () -> own(id), (one, form) -> view(act, one, form));
    }

    /** Others' are there for the office on its own pages, and not here. */
    private Absence own(String id) {
        return absences.read((service, me) -> {
            Absence one = service.absence(me, id);
            if (!one.account().equals(me.account())) {
                throw Refusal.notFound();
            }
            return one;
        });
    }

    private View view(AbsenceAct act, Absence one, Form form) {
        Text title = Labels.first(act.label());
        return View.of(ACT, title)
                .with("absence", one)
                .with("name", places.name(one.district()))
                .with("ends", act == AbsenceAct.END)
                .with("label", title)
                .with("form", form)
                .below(Ways.OWN_TITLE, Ways.OWN)
                .below(OwnAbsencePages.TITLE, Ways.OWN_ABSENCES);
    }
}
