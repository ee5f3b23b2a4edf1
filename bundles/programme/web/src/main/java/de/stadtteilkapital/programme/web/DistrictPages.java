package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ChangedDistrict;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictAct;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A district with its office: founded as long as it is not there, changed afterwards. */
@Component(service = DistrictPages.class)
@PageResource
@Path(Ways.DISTRICT)
public final class DistrictPages {
    private static final Template TEMPLATE = new Template(DistrictPages.class, "district.ftlh");
    private static final Text CHANGED = new Text(
            "„%s“ ist geändert; neue Schreiben tragen die neuen Angaben.",
            "“%s” is changed; new letters bear what is new.");
    private static final Text FOUNDED = new Text(
            "„%s“ ist eingerichtet. Als Nächstes braucht der Stadtteil sein Fördergebiet.",
            "“%s” is set up. Next the district needs its funding area.");

    private final Desk<DistrictAdmin> districts;
    private final DistrictNames names;
    private final Forms forms;

    @Activate
    public DistrictPages(@Reference Desks desks, @Reference DistrictNames names, @Reference Forms forms) {
        districts = desks.of(DistrictAdmin.class);
        this.names = requireNonNull(names);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View form(@PathParam("district") String id) {
        names.requireFollowed(id);
        if (!names.isThere(id)) {
            names.requireKept(id);
            return view(id, null, forms.blank(NewDistrict.class, Ways.district(id) + "/einrichten"));
        }
        District district = district(id);
        return view(id, district, forms.of(content(district), district, Ways.district(id)));
    }

    private static ChangedDistrict content(District district) {
        return new ChangedDistrict(
                district.name(),
                district.programme(),
                district.maxGrant(),
                district.fileNumberPrefix(),
                district.office(),
                district.land(),
                district.procedureLaw());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response change(@PathParam("district") String id, Entered entered) {
        names.requireKept(id);
        return districts
                .submit(entered)
                .on((service, me) -> service.district(me, id))
                .act(
                        ChangedDistrict.class,
                        (service, me, asked) -> service.change(me, id, asked),
                        changed -> new Done(Ways.setUp(id), CHANGED.with(changed.name())),
                        refusal -> {
                            District now = district(id);
                            return view(id, now, forms.again(entered, refusal, content(now), now));
                        });
    }

    @POST
    @Path("/einrichten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response found(@PathParam("district") String id, Entered entered) {
        names.requireKept(id);
        return districts
                .submit(entered)
                .written(sent -> named(sent, id))
                .act(
                        NewDistrict.class,
                        DistrictAdmin::found,
                        founded -> new Done(Ways.areas(id), FOUNDED.with(founded.name())),
                        refusal -> view(id, null, forms.again(NewDistrict.class, entered, refusal)));
    }

    /** The id is the one of whoever founds it, and that of the address. */
    private static Entered named(Entered sent, String id) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.put("id", List.of(id));
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }

    private District district(String id) {
        return districts.read((service, me) -> service.district(me, id));
    }

    private boolean isRemovable(String id, @Nullable District district) {
        return district != null
                && districts.read((service, me) -> service.possible(me, id)).stream()
                        .anyMatch(one -> one.act() == DistrictAct.REMOVE && one.reason() == null);
    }

    private View view(String id, @Nullable District district, Form form) {
        return View.of(TEMPLATE, Ways.DISTRICT_TITLE)
                .with("where", names.of(id))
                .with("id", id)
                .with("district", district)
                .with("form", names.isKept(id) ? form : null)
                .with("removal", isRemovable(id, district) ? Ways.district(id) + "/entfernen" : null)
                .with("lands", Choice.of(Land.class))
                .with("laws", Choice.of(ProcedureLaw.class))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(names.of(id), Ways.setUp(id));
    }
}
