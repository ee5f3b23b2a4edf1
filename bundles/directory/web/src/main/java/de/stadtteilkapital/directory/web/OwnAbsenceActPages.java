package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
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
    private final Forms forms;

    @Activate
    public OwnAbsenceActPages(@Reference Desks desks, @Reference Places places, @Reference Forms forms) {
        absences = desks.of(AbsenceAdmin.class);
        this.places = requireNonNull(places);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Path("/{act:rueckkehr|streichen}")
    @Allowed
    public View ask(@PathParam("id") String id, @PathParam("act") String act) {
        Absence one = own(id);
        return view(one, act, forms.on(form(act), one, OwnAbsencePages.way(id, act)));
    }

    @POST
    @Path("/rueckkehr")
    @Allowed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") String id, Entered entered) {
        own(id);
        return absences.submit(entered)
                .on((service, me) -> service.absence(me, id))
                .act(
                        AbsenceEnd.class,
                        (service, me, asked) -> service.end(me, id, asked),
                        ended -> OwnAbsencePages.done("Ihre Rückkehr ist eingetragen.", "Your return is entered."),
                        refusal -> again(id, "rueckkehr", entered, refusal));
    }

    @POST
    @Path("/streichen")
    @Allowed
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") String id, Entered entered) {
        own(id);
        return absences.submit(entered)
                .on((service, me) -> service.absence(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdraw(me, id),
                        gone -> OwnAbsencePages.done("Ihre Abwesenheit ist gestrichen.", "Your absence is withdrawn."),
                        refusal -> again(id, "streichen", entered, refusal));
    }

    private View again(String id, String act, Entered entered, Refusal refusal) {
        Absence now = own(id);
        return view(now, act, forms.again(form(act), entered, refusal, now));
    }

    private static Class<? extends Record> form(String act) {
        return "rueckkehr".equals(act) ? AbsenceEnd.class : NoFields.class;
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

    private View view(Absence one, String act, Form form) {
        AbsenceAct meant = "rueckkehr".equals(act) ? AbsenceAct.END : AbsenceAct.WITHDRAW;
        Text title = Labels.first(meant.label());
        return View.of(ACT, title)
                .with("absence", one)
                .with("name", places.name(one.district()))
                .with("ends", meant == AbsenceAct.END)
                .with("label", title)
                .with("form", form)
                .below(Ways.OWN_TITLE, Ways.OWN)
                .below(OwnAbsencePages.TITLE, Ways.OWN_ABSENCES);
    }
}
