package de.stadtteilkapital.directory.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Listing;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The organisations of a district, and those that all districts share. */
@Component(service = OrganisationListPages.class)
@PageResource
@Path(Ways.ORGANISATIONS)
public final class OrganisationListPages {
    private static final Template LIST = new Template(OrganisationListPages.class, "organisations.ftlh");

    private final OrganisationDesk organisations;

    @Activate
    public OrganisationListPages(@Reference OrganisationDesk organisations) {
        this.organisations = requireNonNull(organisations);
    }

    @GET
    @May(DirectoryRight.KEEP_PARTNERS)
    public View list(@PathParam("district") String district, @Context UriInfo uri) {
        organisations.requireKept(district);
        Listing listing = Listing.of(uri, Set.of());
        PageRequest asked = listing.request();
        PageRequest here =
                new PageRequest(asked.limit(), asked.cursor(), asked.q(), Map.of("district", district), "name");
        Page<KeptOrganisation> page = organisations.desk().read((service, me) -> service.organisations(me, here));
        return organisations
                .view(LIST, Ways.ORGANISATIONS_TITLE, district)
                .with("page_", page.map(one -> OrganisationShown.of(one, organisations.today())))
                .with("listing", listing)
                .with("add", new Text("Organisation eintragen", "Enter an organisation"));
    }
}
