package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be set up, in each district whose programme somebody keeps or follows. */
@Component(service = SetupPages.class)
@PageResource
@Path(Ways.SETUP)
public final class SetupPages {
    private static final Template TEMPLATE = new Template(SetupPages.class, "setup.ftlh");

    private final DistrictNames names;

    @Activate
    public SetupPages(@Reference DistrictNames names) {
        this.names = requireNonNull(names);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View setup() {
        return View.of(TEMPLATE, Ways.SETUP_TITLE).with("districts", names.followed());
    }
}
