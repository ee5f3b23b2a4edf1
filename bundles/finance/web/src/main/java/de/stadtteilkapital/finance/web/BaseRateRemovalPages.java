package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRateAct;
import de.stadtteilkapital.finance.api.BaseRateService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.HalfYearRate;
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
import java.time.LocalDate;
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

/** A base rate that was entered wrongly is taken out again. */
@Component(service = BaseRateRemovalPages.class)
@PageResource
@Path(Ways.RATES + "/{from:\\d{4}-(01|07)-01}/entfernen")
public final class BaseRateRemovalPages {
    private static final Template TEMPLATE = new Template(BaseRateRemovalPages.class, "remove-base-rate.ftlh");
    private static final Text TITLE = Labels.first(BaseRateAct.REMOVE.label());

    private final Desk<BaseRateService> rates;
    private final DistrictNames districts;
    private final Forms forms;

    @Activate
    public BaseRateRemovalPages(@Reference Desks desks, @Reference DistrictNames districts, @Reference Forms forms) {
        rates = desks.of(BaseRateService.class);
        this.districts = requireNonNull(districts);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(FinanceRight.KEEP_RATES)
    public View ask(@PathParam("district") String district, @PathParam("from") String from) {
        districts.require(FinanceRight.KEEP_RATES, district);
        HalfYearRate rate = rate(from);
        String path = Ways.rates(district) + "/" + from + "/entfernen";
        return view(district, rate, forms.on(NoFields.class, rate, path));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(FinanceRight.KEEP_RATES)
    public Response remove(@PathParam("district") String district, @PathParam("from") String from, Entered entered) {
        districts.require(FinanceRight.KEEP_RATES, district);
        return rates.submit(entered)
                .on((service, me) -> service.rate(me, LocalDate.parse(from)))
                .act(
                        NoFields.class,
                        (service, me, none) -> service.remove(me, LocalDate.parse(from)),
                        removed -> new Done(
                                Ways.rates(district),
                                new Text(
                                        "Der Zinssatz ist entfernt. Bitte tragen Sie den richtigen ein: Bis dahin wird für"
                                                + " dieses Halbjahr nichts verzinst.",
                                        "The rate is removed. Please enter the right one: until then nothing bears interest"
                                                + " for this half-year.")),
                        refusal -> {
                            HalfYearRate now = rate(from);
                            return view(district, now, forms.again(NoFields.class, entered, refusal, now));
                        });
    }

    private HalfYearRate rate(String from) {
        return rates.read((service, me) -> service.rate(me, LocalDate.parse(from)));
    }

    private View view(String district, HalfYearRate rate, Form form) {
        View view =
                View.of(TEMPLATE, TITLE).with("rate", rate).with("form", form).with("label", TITLE);
        return districts.above(view, district).below(Ways.RATES_TITLE, Ways.rates(district));
    }
}
