package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
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
import de.stadtteilkapital.programme.api.AskedAreas;
import de.stadtteilkapital.programme.api.DistrictAreas;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.time.LocalDate;
import java.util.List;
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

/** The funding areas of a district: what holds, what is to hold, and the next version. */
@Component(service = AreaPages.class)
@PageResource
@Path(Ways.AREAS)
public final class AreaPages {
    private static final Template TEMPLATE = new Template(AreaPages.class, "areas.ftlh");
    private static final Text SET = new Text(
            "Das Fördergebiet ist eingetragen. Als Nächstes kommen der Aktionsplan und seine Ziele.",
            "The funding area is entered. Next come the action plan and its goals.");

    private final Desk<AreaAdmin> areas;
    private final DistrictNames districts;
    private final Forms forms;
    private final BusinessClock clock;

    @Activate
    public AreaPages(
            @Reference Desks desks,
            @Reference DistrictNames districts,
            @Reference Forms forms,
            @Reference BusinessClock clock) {
        areas = desks.of(AreaAdmin.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
        this.clock = requireNonNull(clock);
    }

    @GET
    @May(ProgrammeRight.FOLLOW)
    public View all(@PathParam("district") String district) {
        DistrictAreas all = areas(district);
        return view(district, all, forms.of(proposed(all), all, Ways.areas(district)));
    }

    /** What holds today, or what comes first. */
    private AreasForm proposed(DistrictAreas all) {
        List<FundingArea> now = all.versions().stream()
                .filter(version -> !version.from().isAfter(clock.today()))
                .findFirst()
                .map(AreaVersion::areas)
                .orElse(List.of());
        return AreasForm.of(now);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(ProgrammeRight.KEEP)
    public Response set(@PathParam("district") String district, Entered entered) {
        districts.requireKept(district);
        return areas.submit(entered)
                .on((service, me) -> service.areas(me, district))
                .written(AreasForm::written)
                .act(
                        AskedAreas.class,
                        (service, me, asked) -> service.set(me, district, asked),
                        now -> new Done(Ways.areas(district), SET),
                        refusal -> {
                            DistrictAreas now = areas(district);
                            return view(district, now, forms.again(AreasForm.class, entered, refusal, now));
                        });
    }

    /**
     * @param day as it stands in addresses
     * @param toCome whether it does not hold yet
     */
    public record Version(String day, LocalDate from, List<FundingArea> areas, boolean toCome) {
        static Version of(AreaVersion version, LocalDate today) {
            return new Version(
                    version.from().toString(),
                    version.from(),
                    version.areas(),
                    version.from().isAfter(today));
        }
    }

    private DistrictAreas areas(String district) {
        return areas.read((service, me) -> service.areas(me, district));
    }

    private View view(String district, DistrictAreas all, Form form) {
        LocalDate today = clock.today();
        return View.of(TEMPLATE, Ways.AREAS_TITLE)
                .with("where", districts.of(district))
                .with("path", Ways.areas(district))
                .with(
                        "versions",
                        all.versions().stream()
                                .map(version -> Version.of(version, today))
                                .toList())
                .with("form", districts.isKept(district) ? form : null)
                .with(
                        "withdrawable",
                        ParameterPages.days(
                                areas.read((service, me) -> service.possible(me, district)), AreaAct.WITHDRAW))
                .below(Ways.SETUP_TITLE, Ways.SETUP)
                .below(districts.of(district), Ways.setUp(district));
    }
}
