package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Acts;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.Open;
import de.stadtteilkapital.platform.web.Contributions;
import de.stadtteilkapital.platform.web.DistrictFace;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What everybody may see: which districts there are, and the page of each. */
@Component(service = PublicPages.class)
@PageResource
@Path("")
public final class PublicPages {
    private static final Template DISTRICTS = new Template(PublicPages.class, "districts.ftlh");
    private static final Template DISTRICT = new Template(PublicPages.class, "district.ftlh");
    private static final Text TITLE = new Text("Förderung im Stadtteil", "Grants in your district");

    private final Contributions contributions;
    private final Acts acts;

    @Activate
    public PublicPages(@Reference Contributions contributions, @Reference Acts acts) {
        this.contributions = requireNonNull(contributions);
        this.acts = requireNonNull(acts);
    }

    @GET
    @Open
    public View districts() {
        return View.of(DISTRICTS, TITLE).with("all", contributions.districts());
    }

    @GET
    @Open
    @Path("/{district}")
    public View district(@PathParam("district") String id) {
        DistrictFace face = contributions.districts().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return View.of(DISTRICT, Text.same(face.name()))
                .with("district", face)
                .with("boxes", acts.read(() -> contributions.publicBoxes(id)))
                .below(TITLE, "/");
    }
}
