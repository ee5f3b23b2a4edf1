package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.directory.api.NewMandate;
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

/** A mandate is entered. */
@Component(service = MandateEntryPages.class)
@PageResource
@Path(Ways.MANDATES + "/neu")
public final class MandateEntryPages {
    private static final Template ENTER = new Template(MandateEntryPages.class, "enter-mandate.ftlh");
    private static final Text TITLE = new Text("Mandat eintragen", "Enter a mandate");

    private final MandateDesk mandates;
    private final Forms forms;

    @Activate
    public MandateEntryPages(@Reference MandateDesk mandates, @Reference Forms forms) {
        this.mandates = requireNonNull(mandates);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View blank(@PathParam("district") String district) {
        mandates.requireKept(district);
        return view(district, forms.blank(MandateForm.class, Ways.mandates(district) + "/neu"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response grant(@PathParam("district") String district, Entered entered) {
        mandates.requireKept(district);
        return mandates.desk()
                .submit(entered)
                .written(sent -> MandateForm.written(sent, district))
                .act(
                        NewMandate.class,
                        MandateAdmin::grant,
                        given -> new Done(Ways.mandate(district, given.id()), told(given)),
                        refusal -> view(district, forms.again(MandateForm.class, entered, refusal)));
    }

    private static Text told(GivenMandate given) {
        return given.substituteFor() == null
                ? new Text(
                        "Das Mandat ist eingetragen. Als Nächstes kann unter „Konten“ eine Rolle darauf beruhen.",
                        "The mandate is entered. Next a role can rest on it under “Accounts”.")
                : new Text(
                        "Das Mandat ist eingetragen. Eine Rolle, die darauf beruht, gilt an Tagen, an denen die vertretene"
                                + " Person abwesend ist.",
                        "The mandate is entered. A role that rests on it holds on days on which the person deputised for is"
                                + " away.");
    }

    private View view(String district, Form form) {
        return mandates.view(ENTER, TITLE, district)
                .with("form", form)
                .with("people", mandates.people(district))
                .with("kinds", MandateForm.KINDS)
                .with("tasks", MandateForm.TASKS);
    }
}
