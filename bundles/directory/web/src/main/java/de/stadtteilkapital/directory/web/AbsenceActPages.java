package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
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

/** The office enters that somebody is back, or that they will not be away after all. */
@Component(service = AbsenceActPages.class)
@PageResource
@Path(Ways.ABSENCES + "/{id:[0-9a-f-]{36}}")
public final class AbsenceActPages {
    private static final Template TEMPLATE = new Template(AbsenceActPages.class, "absence-act.ftlh");

    private final Desk<AbsenceAdmin> absences;
    private final MandateDesk mandates;
    private final AbsenceActs acts;

    @Activate
    public AbsenceActPages(@Reference Desks desks, @Reference MandateDesk mandates, @Reference Forms forms) {
        absences = desks.of(AbsenceAdmin.class);
        this.mandates = requireNonNull(mandates);
        acts = new AbsenceActs(absences, forms);
    }

    @GET
    @Path(AbsenceActs.STEPS)
    @May(DirectoryRight.KEEP_PARTNERS)
    public View ask(
            @PathParam("district") String district, @PathParam("id") String id, @PathParam("step") String step) {
        Absence one = absence(district, id);
        AbsenceAct act = AbsenceActs.of(step);
        return view(act, one, acts.form(act, one, Ways.absence(district, id) + "/" + step));
    }

    @POST
    @Path(AbsenceActs.STEPS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response act(
            @PathParam("district") String district,
            @PathParam("id") String id,
            @PathParam("step") String step,
            Entered entered) {
        AbsenceAct act = AbsenceActs.of(step);
        Done done = act == AbsenceAct.END
                ? AbsencePages.done(district, "Die Rückkehr ist eingetragen.", "The return is entered.")
                : AbsencePages.done(district, "Die Abwesenheit ist gestrichen.", "The absence is withdrawn.");
        return acts.act(act, entered, done, () -> absence(district, id), (one, form) -> view(act, one, form));
    }

    private Absence absence(String district, String id) {
        mandates.requireKept(district);
        Absence one = absences.read((service, me) -> service.absence(me, id));
        if (!one.district().equals(district)) {
            throw Refusal.notFound();
        }
        return one;
    }

    private View view(AbsenceAct act, Absence one, Form form) {
        Map<String, String> names = mandates.names(List.of(one.account()));
        Text title = Labels.first(act.label());
        return mandates.view(TEMPLATE, title, one.district())
                .with("absence", one)
                .with("name", names.getOrDefault(one.account(), "–"))
                .with("ends", act == AbsenceAct.END)
                .with("label", title)
                .with("form", form);
    }
}
