package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.SetUpDesk;
import de.stadtteilkapital.platform.web.SetUpPage;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The districts whose programme somebody keeps or follows; of each what is set up, what is still missing, and where. */
@Component(service = SetupPages.class)
@PageResource
@Path(Ways.SETUP)
public final class SetupPages {
    private static final Template ALL = new Template(SetupPages.class, "setups.ftlh");
    private static final Template ONE = new Template(SetupPages.class, "setup.ftlh");

    private final DistrictNames names;
    private final SetUpDesk setUp;

    @Activate
    public SetupPages(@Reference DistrictNames names, @Reference SetUpDesk setUp) {
        this.names = requireNonNull(names);
        this.setUp = requireNonNull(setUp);
    }

    /** Who has one district has no list to choose from. */
    @GET
    @May(ProgrammeRight.FOLLOW)
    public View all() {
        List<Choice> followed = names.followed();
        return followed.size() == 1
                ? shown(followed.get(0).value(), View.of(ONE, Ways.SETUP_TITLE).with("titled", false))
                : View.of(ALL, Ways.SETUP_TITLE).with("districts", followed);
    }

    @GET
    @Path("/{district:[a-z0-9-]+}")
    @May(ProgrammeRight.FOLLOW)
    public View one(@PathParam("district") String district) {
        names.requireFollowed(district);
        return shown(
                district, View.of(ONE, names.of(district)).with("titled", true).below(Ways.SETUP_TITLE, Ways.SETUP));
    }

    private View shown(String district, View view) {
        return view.with("shown", setUp.of(district, names.of(district)))
                .with("district", district)
                .with("pages", pages(district));
    }

    /** Before there is a district, only where it is founded. */
    private List<SetUpPage> pages(String district) {
        List<SetUpPage> all = setUp.pages(district);
        return names.isThere(district)
                ? all
                : all.stream()
                        .filter(page -> page.steps().contains(ProgrammeSetUp.DISTRICT))
                        .toList();
    }
}
