package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
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

/** The office enters that somebody is away, that they are back, and that they will not be away after all. */
@Component(service = AbsencePages.class)
@PageResource
@Path(Ways.ABSENCES)
public final class AbsencePages {
    private static final Template ENTER = new Template(AbsencePages.class, "enter-absence.ftlh");
    private static final Template DO = new Template(AbsencePages.class, "absence-act.ftlh");
    private static final Text TITLE = new Text("Abwesenheit eintragen", "Enter an absence");
    private static final String ONE = "/{id:[0-9a-f-]{36}}";

    private final Desk<AbsenceAdmin> absences;
    private final MandateDesk mandates;
    private final Forms forms;

    @Activate
    public AbsencePages(@Reference Desks desks, @Reference MandateDesk mandates, @Reference Forms forms) {
        absences = desks.of(AbsenceAdmin.class);
        this.mandates = requireNonNull(mandates);
        this.forms = requireNonNull(forms);
    }

    @GET
    @Path("/neu")
    @May(DirectoryRight.KEEP_PARTNERS)
    public View blank(@PathParam("district") String district) {
        mandates.requireKept(district);
        return entering(district, forms.blank(AbsenceForm.class, Ways.absence(district, "neu")));
    }

    @POST
    @Path("/neu")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response enter(@PathParam("district") String district, Entered entered) {
        mandates.requireKept(district);
        return absences.submit(entered)
                .written(sent -> AbsenceForm.written(sent, district))
                .act(
                        NewAbsence.class,
                        AbsenceAdmin::enter,
                        made -> done(
                                district,
                                "Die Abwesenheit ist eingetragen; an diesen Tagen handelt die Vertretung.",
                                "The absence is entered; the deputy acts on these days."),
                        refusal -> entering(district, forms.again(AbsenceForm.class, entered, refusal)));
    }

    private View entering(String district, Form form) {
        return mandates.view(ENTER, TITLE, district).with("form", form).with("people", mandates.people(district));
    }

    @GET
    @Path(ONE + "/rueckkehr")
    @May(DirectoryRight.KEEP_PARTNERS)
    public View back(@PathParam("district") String district, @PathParam("id") String id) {
        Absence one = absence(district, id);
        return view(AbsenceAct.END, one, forms.on(AbsenceEnd.class, one, Ways.absence(district, id) + "/rueckkehr"));
    }

    @POST
    @Path(ONE + "/rueckkehr")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response end(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        absence(district, id);
        return absences.submit(entered)
                .on((service, me) -> service.absence(me, id))
                .act(
                        AbsenceEnd.class,
                        (service, me, asked) -> service.end(me, id, asked),
                        ended -> done(district, "Die Rückkehr ist eingetragen.", "The return is entered."),
                        refusal -> {
                            Absence now = absence(district, id);
                            return view(AbsenceAct.END, now, forms.again(AbsenceEnd.class, entered, refusal, now));
                        });
    }

    @GET
    @Path(ONE + "/streichen")
    @May(DirectoryRight.KEEP_PARTNERS)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        Absence one = absence(district, id);
        return view(AbsenceAct.WITHDRAW, one, forms.on(NoFields.class, one, Ways.absence(district, id) + "/streichen"));
    }

    @POST
    @Path(ONE + "/streichen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response withdraw(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        absence(district, id);
        return absences.submit(entered)
                .on((service, me) -> service.absence(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdraw(me, id),
                        gone -> done(district, "Die Abwesenheit ist gestrichen.", "The absence is withdrawn."),
                        refusal -> {
                            Absence now = absence(district, id);
                            return view(AbsenceAct.WITHDRAW, now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private static Done done(String district, String german, String english) {
        return new Done(Ways.mandates(district), new Text(german, english));
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
        return mandates.view(DO, title, one.district())
                .with("absence", one)
                .with("name", names.getOrDefault(one.account(), "–"))
                .with("ends", act == AbsenceAct.END)
                .with("label", title)
                .with("form", form);
    }
}
