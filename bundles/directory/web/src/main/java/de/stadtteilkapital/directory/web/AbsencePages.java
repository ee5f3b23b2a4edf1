package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewAbsence;
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

/** The office enters that somebody is away. */
@Component(service = AbsencePages.class)
@PageResource
@Path(Ways.ABSENCES)
public final class AbsencePages {
    private static final Template ENTER = new Template(AbsencePages.class, "enter-absence.ftlh");
    private static final Text TITLE = new Text("Abwesenheit eintragen", "Enter an absence");

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

    static Done done(String district, String german, String english) {
        return new Done(Ways.mandates(district), new Text(german, english));
    }
}
