package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The code lists as a district has them. */
@Component(service = CodeListsPages.class)
@PageResource
@Path(Ways.LISTS)
public final class CodeListsPages {
    private static final Template ALL = new Template(CodeListsPages.class, "code-lists.ftlh");

    private final CodeDesk codes;

    @Activate
    public CodeListsPages(@Reference CodeDesk codes) {
        this.codes = requireNonNull(codes);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View all(@PathParam("district") String district) {
        DistrictNames districts = codes.districts();
        districts.requireFollowed(district);
        return View.of(ALL, Ways.LISTS_TITLE)
                .with("where", districts.of(district))
                .with("path", Ways.lists(district))
                .with("lists", codes.desk().read((service, me) -> service.lists(me, district)))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district));
    }
}
