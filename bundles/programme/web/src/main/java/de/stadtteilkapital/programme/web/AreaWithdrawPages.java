package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
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
import de.stadtteilkapital.programme.api.AreaAct;
import de.stadtteilkapital.programme.api.AreaAdmin;
import de.stadtteilkapital.programme.api.AreaVersion;
import de.stadtteilkapital.programme.api.DistrictAreas;
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

/** A version of the funding areas that does not hold yet, or by which nothing was done, is taken back. */
@Component(service = AreaWithdrawPages.class)
@PageResource
@Path(Ways.AREAS + "/zuruecknehmen/{from}")
public final class AreaWithdrawPages {
    private static final Template TEMPLATE = new Template(AreaWithdrawPages.class, "withdraw-areas.ftlh");
    private static final Text TITLE = new Text("Änderung zurücknehmen", "Take the change back");
    private static final Text DONE = new Text(
            "Die Änderung ist zurückgenommen; es gilt weiter, was vorher eingetragen war.",
            "The change is taken back; what was entered before goes on holding.");

    private final Desk<AreaAdmin> areas;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public AreaWithdrawPages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        areas = desks.of(AreaAdmin.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(ProgrammeRight.KEEP)
    public View ask(@PathParam("district") String district, @PathParam("from") String from) {
        districts.requireKept(district);
        DistrictAreas all = areas(district);
        return view(
                district, all, from, forms.on(NoFields.class, all, Ways.areas(district) + "/zuruecknehmen/" + from));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response withdraw(@PathParam("district") String district, @PathParam("from") String from, Entered entered) {
        districts.requireKept(district);
        AreaVersion version = version(areas(district), from);
        return areas.submit(entered)
                .on((service, me) -> service.areas(me, district))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.withdraw(me, district, version.from()),
                        now -> new Done(Ways.areas(district), DONE),
                        refusal -> {
                            DistrictAreas now = areas(district);
                            return view(district, now, from, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private DistrictAreas areas(String district) {
        return areas.read((service, me) -> service.areas(me, district));
    }

    private static AreaVersion version(DistrictAreas all, String from) {
        return all.versions().stream()
                .filter(one -> one.from().toString().equals(from))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Of one by which something was done there is nothing to take back. */
    private View view(String district, DistrictAreas all, String from, Form form) {
        AreaVersion version = version(all, from);
        boolean possible = areas.read((service, me) -> service.possible(me, district)).stream()
                .anyMatch(one -> one.act() == AreaAct.WITHDRAW && one.ids().contains(from));
        if (!possible) {
            throw Refusal.notFound();
        }
        return View.of(TEMPLATE, TITLE)
                .with("where", districts.of(district))
                .with("version", version)
                .with("form", form)
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district))
                .below(Ways.AREAS_TITLE, Ways.areas(district));
    }
}
