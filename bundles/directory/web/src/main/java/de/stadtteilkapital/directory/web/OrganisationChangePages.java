package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ChangedOrganisation;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAct;
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

/** The particulars of an organisation are changed. */
@Component(service = OrganisationChangePages.class)
@PageResource
@Path(Ways.ORGANISATION + "/aendern")
public final class OrganisationChangePages {
    private static final Template CHANGE = new Template(OrganisationChangePages.class, "change-organisation.ftlh");

    private final OrganisationDesk organisations;
    private final Forms forms;

    @Activate
    public OrganisationChangePages(@Reference OrganisationDesk organisations, @Reference Forms forms) {
        this.organisations = requireNonNull(organisations);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View form(@PathParam("district") String district, @PathParam("id") String id) {
        organisations.requireKept(district);
        KeptOrganisation one = organisations.organisation(district, id);
        return view(
                district, one, forms.of(OrganisationForm.of(one), one, Ways.organisation(district, id) + "/aendern"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response change(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        organisations.requireKept(district);
        return organisations
                .desk()
                .submit(entered)
                .on((service, me) -> service.organisation(me, district, id))
                .written(sent -> OrganisationForm.written(sent, null))
                .act(
                        ChangedOrganisation.class,
                        (service, me, asked) -> service.change(me, district, id, asked),
                        changed -> new Done(
                                Ways.organisation(district, id),
                                new Text("Die Angaben zu „%s“ sind geändert.", "The particulars of “%s” are changed.")
                                        .with(changed.name())),
                        refusal -> {
                            KeptOrganisation now = organisations.organisation(district, id);
                            return view(district, now, forms.again(entered, refusal, OrganisationForm.of(now), now));
                        });
    }

    private View view(String district, KeptOrganisation one, Form form) {
        return organisations
                .view(CHANGE, Labels.first(OrganisationAct.CHANGE.label()), district, one)
                .with("form", form)
                .with("roles", OrganisationForm.ROLE_CHOICES);
    }
}
