package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
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
    private final Forms forms;

    @Activate
    public AbsenceActPages(@Reference Desks desks, @Reference MandateDesk mandates, @Reference Forms forms) {
        absences = desks.of(AbsenceAdmin.class);
        this.mandates = requireNonNull(mandates);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Path("/rueckkehr")
    @May(DirectoryRight.KEEP_PARTNERS)
    public View back(@PathParam("district") String district, @PathParam("id") String id) {
        Absence one = absence(district, id);
        return view(AbsenceAct.END, one, forms.on(AbsenceEnd.class, one, Ways.absence(district, id) + "/rueckkehr"));
    }

    @POST
    @Path("/rueckkehr")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response end(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        absence(district, id);
        return absences.submit(entered)
                .on((service, me) -> service.absence(me, id))
                .act(
                        AbsenceEnd.class,
                        (service, me, asked) -> service.end(me, id, asked),
                        ended -> AbsencePages.done(district, "Die Rückkehr ist eingetragen.", "The return is entered."),
                        refusal -> {
                            Absence now = absence(district, id);
                            return view(AbsenceAct.END, now, forms.again(AbsenceEnd.class, entered, refusal, now));
                        });
    }

    @GET
    @Path("/streichen")
    @May(DirectoryRight.KEEP_PARTNERS)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        Absence one = absence(district, id);
        return view(AbsenceAct.WITHDRAW, one, forms.on(NoFields.class, one, Ways.absence(district, id) + "/streichen"));
    }

    @POST
    @Path("/streichen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response withdraw(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        absence(district, id);
        return absences.submit(entered)
                .on((service, me) -> service.absence(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdraw(me, id),
                        gone -> AbsencePages.done(
                                district, "Die Abwesenheit ist gestrichen.", "The absence is withdrawn."),
                        refusal -> {
                            Absence now = absence(district, id);
                            return view(AbsenceAct.WITHDRAW, now, forms.again(NoFields.class, entered, refusal, now));
                        });
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
