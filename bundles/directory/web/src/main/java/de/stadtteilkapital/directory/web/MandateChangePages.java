package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAct;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
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

/** A mandate on which no role rests yet is corrected. */
@Component(service = MandateChangePages.class)
@PageResource
@Path(Ways.MANDATE + "/berichtigen")
public final class MandateChangePages {
    private static final Template CHANGE = new Template(MandateChangePages.class, "enter-mandate.ftlh");

    private final MandateDesk mandates;
    private final Forms forms;

    @Activate
    public MandateChangePages(@Reference MandateDesk mandates, @Reference Forms forms) {
        this.mandates = requireNonNull(mandates);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View form(@PathParam("district") String district, @PathParam("id") String id) {
        mandates.requireKept(district);
        GivenMandate one = mandates.mandate(district, id);
        return view(district, one, forms.of(MandateForm.of(one), one, Ways.mandate(district, id) + "/berichtigen"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response change(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        mandates.requireKept(district);
        mandates.mandate(district, id);
        return mandates.desk()
                .submit(entered)
                .on((service, me) -> service.mandate(me, id))
                .written(sent -> MandateForm.written(sent, district))
                .act(
                        NewMandate.class,
                        (service, me, asked) -> service.change(me, id, asked),
                        changed -> new Done(
                                Ways.mandate(district, id),
                                new Text("Das Mandat ist berichtigt.", "The mandate is corrected.")),
                        refusal -> {
                            GivenMandate now = mandates.mandate(district, id);
                            return view(district, now, forms.again(entered, refusal, MandateForm.of(now), now));
                        });
    }

    private View view(String district, GivenMandate one, Form form) {
        return mandates.view(CHANGE, Labels.first(MandateAct.CHANGE.label()), district)
                .with("form", form)
                .with("people", mandates.people(district, one.holder(), one.substituteFor()))
                .with("kinds", MandateForm.KINDS)
                .with("tasks", MandateForm.TASKS)
                .below(MandateShown.task(one.role()), Ways.mandate(district, one.id()));
    }
}
