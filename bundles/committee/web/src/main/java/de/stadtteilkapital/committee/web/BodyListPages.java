package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bodies of a district. */
@Component(service = BodyListPages.class)
@PageResource
@Path(Ways.BODIES)
public final class BodyListPages {
    private static final Template LIST = new Template(BodyListPages.class, "bodies.ftlh");

    private final KeptBodies bodies;

    @Activate
    public BodyListPages(@Reference KeptBodies bodies) {
        this.bodies = requireNonNull(bodies);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View list(@PathParam("district") String district) {
        bodies.requireKept(district);
        return View.of(LIST, Ways.BODIES_TITLE)
                .with("where", bodies.district(district))
                .with("district", district)
                .with("bodies", bodies.of(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP);
    }
}
