package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAct;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
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

/** One organisation with what can be done with it, and its removal where it was entered by mistake. */
@Component(service = OrganisationPages.class)
@PageResource
@Path(Ways.ORGANISATION)
public final class OrganisationPages {
    private static final Template ONE = new Template(OrganisationPages.class, "organisation.ftlh");
    private static final Template REMOVE = new Template(OrganisationPages.class, "remove-organisation.ftlh");

    private final OrganisationDesk organisations;
    private final Forms forms;

    @Activate
    public OrganisationPages(@Reference OrganisationDesk organisations, @Reference Forms forms) {
        this.organisations = requireNonNull(organisations);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View one(@PathParam("district") String district, @PathParam("id") String id) {
        organisations.requireKept(district);
        KeptOrganisation one = organisations.organisation(district, id);
        List<Possible> possible = one.district() == null
                ? List.of()
                : organisations.desk().read((service, me) -> service.possible(me, district, id));
        return organisations
                .view(ONE, Text.same(one.name()), district)
                .with("shown", OrganisationShown.of(one, organisations.today()))
                .with("deeds", Deed.of(possible, act -> Ways.organisation(district, id) + place(act)));
    }

    private static String place(Act act) {
        if (act == OrganisationAct.CHANGE) {
            return "/aendern";
        }
        return act == OrganisationAct.END ? "/beenden" : "/loeschen";
    }

    @GET
    @Path("/loeschen")
    @May(DirectoryRight.KEEP_PARTNERS)
    public View ask(@PathParam("district") String district, @PathParam("id") String id) {
        organisations.requireKept(district);
        KeptOrganisation one = organisations.organisation(district, id);
        return removing(district, one, forms.on(NoFields.class, one, Ways.organisation(district, id) + "/loeschen"));
    }

    @POST
    @Path("/loeschen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(DirectoryRight.KEEP_PARTNERS)
    public Response remove(@PathParam("district") String district, @PathParam("id") String id, Entered entered) {
        organisations.requireKept(district);
        return organisations
                .desk()
                .submit(entered)
                .on((service, me) -> service.organisation(me, district, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, district, id),
                        gone -> new Done(
                                Ways.organisations(district),
                                new Text("„%s“ ist gelöscht.", "“%s” is removed.").with(gone.name())),
                        refusal -> {
                            KeptOrganisation now = organisations.organisation(district, id);
                            return removing(district, now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private View removing(String district, KeptOrganisation one, Form form) {
        Text title = Labels.first(OrganisationAct.REMOVE.label());
        return organisations
                .view(REMOVE, title, district, one)
                .with("label", title)
                .with("form", form);
    }
}
