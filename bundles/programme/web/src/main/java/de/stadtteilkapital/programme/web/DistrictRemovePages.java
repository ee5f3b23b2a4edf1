package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.rest.NoFields;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictAct;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.ProgrammeRight;
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

/** A district that was wrong, and to which nothing belongs, is removed. */
@Component(service = DistrictRemovePages.class)
@PageResource
@Path(Ways.DISTRICT + "/entfernen")
public final class DistrictRemovePages {
    private static final Template TEMPLATE = new Template(DistrictRemovePages.class, "remove-district.ftlh");

    private final Desk<DistrictAdmin> districts;
    private final DistrictNames names;
    private final Forms forms;

    @Activate
    public DistrictRemovePages(@Reference Desks desks, @Reference DistrictNames names, @Reference Forms forms) {
        districts = desks.of(DistrictAdmin.class);
        this.names = requireNonNull(names);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View ask(@PathParam("district") String id) {
        District district = kept(id);
        return view(district, forms.on(NoFields.class, district, Ways.district(id) + "/entfernen"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response remove(@PathParam("district") String id, Entered entered) {
        kept(id);
        return districts
                .submit(entered)
                .on((service, me) -> service.district(me, id))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, id),
                        gone -> new Done(
                                Ways.SETUP, new Text("„%s“ ist entfernt.", "“%s” is removed.").with(gone.name())),
                        refusal -> {
                            District now = kept(id);
                            return view(now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private District kept(String id) {
        names.requireKept(id);
        return districts.read((service, me) -> service.district(me, id));
    }

    private static View view(District district, Form form) {
        return View.of(TEMPLATE, Labels.first(DistrictAct.REMOVE.label()))
                .with("where", Text.same(district.name()))
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(Text.same(district.name()), Ways.setUp(district.id()))
                .below(Ways.DISTRICT_TITLE, Ways.district(district.id()));
    }
}
