package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All who sit in a body, have sat in it or will. */
@Component(service = MemberListPages.class)
@PageResource
@Path(Ways.MEMBERS)
public final class MemberListPages {
    private static final Template LIST = new Template(MemberListPages.class, "members.ftlh");

    private final KeptBodies bodies;
    private final KeptMembers members;

    @Activate
    public MemberListPages(@Reference KeptBodies bodies, @Reference KeptMembers members) {
        this.bodies = requireNonNull(bodies);
        this.members = requireNonNull(members);
    }

    @GET
    @May(CommitteeRight.KEEP_BODIES)
    public View list(@PathParam("district") String district, @PathParam("id") String id) {
        Body body = bodies.one(district, id);
        return View.of(LIST, Ways.MEMBERS_TITLE)
                .with("body", body)
                .with("path", Ways.members(district, id))
                .with("members", members.of(district, id))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Ways.BODIES_TITLE, Ways.bodies(district))
                .below(Text.same(body.name()), Ways.body(district, id));
    }
}
