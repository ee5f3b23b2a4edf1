package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TextAdmin;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that a district may word otherwise, by where it is read. */
@Component(service = TextListPages.class)
@PageResource
@Path(Ways.TEXTS)
public final class TextListPages {
    private static final Template ALL = new Template(TextListPages.class, "texts.ftlh");

    private final Desk<TextAdmin> texts;
    private final TextDesk shown;
    private final DistrictNames districts;

    @Activate
    public TextListPages(@Reference Desks desks, @Reference TextDesk shown, @Reference DistrictNames districts) {
        texts = desks.of(TextAdmin.class);
        this.shown = requireNonNull(shown);
        this.districts = requireNonNull(districts);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View all(@PathParam("district") String district) {
        return View.of(ALL, Ways.TEXTS_TITLE)
                .with("path", Ways.texts(district))
                .with("groups", shown.groups(texts.read((service, me) -> service.texts(me, district))))
                .with("where", districts.of(district))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district));
    }
}
