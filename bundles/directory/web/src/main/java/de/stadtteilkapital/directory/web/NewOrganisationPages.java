package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
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

/** An organisation is entered. */
@Component(service = NewOrganisationPages.class)
@PageResource
@Path(Ways.ORGANISATIONS + "/neu")
public final class NewOrganisationPages {
    private static final Template ENTER = new Template(NewOrganisationPages.class, "enter-organisation.ftlh");
    private static final Text TITLE = new Text("Organisation eintragen", "Enter an organisation");

    private final OrganisationDesk organisations;
    private final Forms forms;

    @Activate
    public NewOrganisationPages(@Reference OrganisationDesk organisations, @Reference Forms forms) {
        this.organisations = requireNonNull(organisations);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View blank(@PathParam("district") String district) {
        organisations.requireKept(district);
        return view(district, forms.blank(OrganisationForm.class, Ways.organisations(district) + "/neu"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response enter(@PathParam("district") String district, Entered entered) {
        organisations.requireKept(district);
        return organisations
                .desk()
                .submit(entered)
                .written(sent -> OrganisationForm.written(sent, district))
                .act(
                        NewOrganisation.class,
                        OrganisationAdmin::enter,
                        made -> new Done(
                                Ways.organisation(district, made.id()),
                                new Text(
                                                "„%s“ ist eingetragen. Wer für sie handeln soll, bekommt als Nächstes ein"
                                                        + " Konto.",
                                                "“%s” is entered. Who is to act for it gets an account next.")
                                        .with(made.name())),
                        refusal -> view(district, forms.again(OrganisationForm.class, entered, refusal)));
    }

    private View view(String district, Form form) {
        return organisations
                .view(ENTER, TITLE, district)
                .with("form", form)
                .with("roles", OrganisationForm.ROLE_CHOICES);
    }
}
