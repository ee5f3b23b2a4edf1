package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAct;
import de.stadtteilkapital.directory.api.OrganisationEnd;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Wording;
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

/** An organisation takes part to a day. */
@Component(service = OrganisationEndPages.class)
@PageResource
@Path(Ways.ORGANISATION + "/beenden")
public final class OrganisationEndPages {
    private static final Template END = new Template(OrganisationEndPages.class, "end-organisation.ftlh");

    private final OrganisationDesk organisations;
    private final Forms forms;

    @Activate
    public OrganisationEndPages(@Reference OrganisationDesk organisations, @Reference Forms forms) {
        this.organisations = requireNonNull(organisations);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View form(@PathParam("district") String district, @PathParam("id") String id) {
        organisations.requireKept(district);
        KeptOrganisation one = organisations.organisation(district, id);
        return view(district, one, forms.on(OrganisationEnd.class, one, Ways.organisation(district, id) + "/beenden"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response end(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        organisations.requireKept(district);
        return organisations
                .desk()
                .submit(entered)
                .on((service, me) -> service.organisation(me, district, id))
                .act(
                        OrganisationEnd.class,
                        (service, me, asked) -> service.end(me, district, id, asked),
                        ended -> new Done(Ways.organisation(district, id), told(ended)),
                        refusal -> {
                            KeptOrganisation now = organisations.organisation(district, id);
                            return view(district, now, forms.again(OrganisationEnd.class, entered, refusal, now));
                        });
    }

    private static Text told(KeptOrganisation ended) {
        return new Text(
                "„%s“ wirkt bis zum %s mit; danach bekommt niemand mehr eine Rolle für sie."
                        .formatted(ended.name(), Wording.GERMAN.shortDay(requireNonNull(ended.endsOn()))),
                "“%s” takes part until %s; nobody gets a role for it after that."
                        .formatted(ended.name(), Wording.ENGLISH.shortDay(requireNonNull(ended.endsOn()))));
    }

    private View view(String district, KeptOrganisation one, Form form) {
        Text title = Labels.first(OrganisationAct.END.label());
        return organisations
                .view(END, title, district, one)
                .with("label", title)
                .with("form", form);
    }
}
