package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.net.URI;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that a district may have otherwise, by the room that reads it. */
@Component(service = ParameterListPages.class)
@PageResource
@Path(Ways.PARAMETERS)
public final class ParameterListPages {
    private static final Template ALL = new Template(ParameterListPages.class, "parameters.ftlh");

    private final Desk<ParameterAdmin> parameters;
    private final ParameterDesk shown;
    private final DistrictNames districts;

    @Activate
    public ParameterListPages(
            @Reference Desks desks, @Reference ParameterDesk shown, @Reference DistrictNames districts) {
        parameters = desks.of(ParameterAdmin.class);
        this.shown = requireNonNull(shown);
        this.districts = requireNonNull(districts);
    }

    /** @param family and name of one that is to be set for the first time: then there */
    @GET
    @May(ProgrammeRight.FOLLOW)
    public Response all(
            @PathParam("district") String district,
            @QueryParam("family") String family,
            @QueryParam("name") String name) {
        if (family != null && name != null && !name.isBlank()) {
            String key = parameters
                    .read((service, me) -> service.parameter(me, district, family + name.strip()))
                    .key();
            return Response.seeOther(URI.create(Ways.parameter(district, key))).build();
        }
        return Response.ok(list(district)).build();
    }

    private View list(String district) {
        return View.of(ALL, Ways.PARAMETERS_TITLE)
                .with("where", districts.of(district))
                .with("district", district)
                .with("groups", shown.groups(parameters.read((service, me) -> service.parameters(me, district))))
                .below(Ways.SETUP_TITLE, Ways.SETUP);
    }
}
