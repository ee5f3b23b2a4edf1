package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRateService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.HalfYearRate;
import de.stadtteilkapital.finance.api.NewBaseRate;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Deed;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.Done;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.Form;
import de.stadtteilkapital.platform.web.Forms;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.util.List;
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

/** The table of base rates, with the form for the next one. */
@Component(service = BaseRatePages.class)
@PageResource
@Path(Ways.RATES)
public final class BaseRatePages {
    private static final Template TEMPLATE = new Template(BaseRatePages.class, "base-rates.ftlh");

    private final Desk<BaseRateService> rates;
    private final DistrictNames districts;
    private final AccountNames names;
    private final Forms forms;

    /** A line of the table. */
    public record Row(HalfYearRate rate, @Nullable String who, List<Deed> deeds) {}

    @Activate
    public BaseRatePages(
            @Reference Desks desks,
            @Reference DistrictNames districts,
            @Reference AccountNames names,
            @Reference Forms forms) {
        rates = desks.of(BaseRateService.class);
        this.districts = requireNonNull(districts);
        this.names = requireNonNull(names);
        this.forms = requireNonNull(forms);
    }

    @GET
    @May(FinanceRight.READ_RATES)
    public View table(@PathParam("district") String district) {
        districts.require(FinanceRight.READ_RATES, district);
        boolean keeps = districts.isHeld(FinanceRight.KEEP_RATES, district);
        return view(district, keeps ? forms.blank(NewBaseRate.class, Ways.rates(district)) : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(FinanceRight.KEEP_RATES)
    public Response enter(@PathParam("district") String district, Entered entered) {
        districts.require(FinanceRight.KEEP_RATES, district);
        return rates.submit(entered)
                .act(
                        NewBaseRate.class,
                        BaseRateService::enter,
                        made -> new Done(
                                Ways.rates(district),
                                new Text(
                                        "Der Zinssatz ist eingetragen. Rückforderungen werden von jetzt an mit ihm verzinst.",
                                        "The rate is entered. From now on recovery claims bear interest by it.")),
                        refusal -> view(district, forms.again(NewBaseRate.class, entered, refusal)));
    }

    private View view(String district, @Nullable Form form) {
        View view = View.of(TEMPLATE, Ways.RATES_TITLE)
                .with("where", districts.of(district))
                .with(
                        "rows",
                        rates.read((service, me) -> service.rates(me)).stream()
                                .map(rate -> row(district, rate))
                                .toList())
                .with("form", form);
        return districts.above(view, district);
    }

    /** What comes with the platform has no acts, so that they are not asked for. */
    private Row row(String district, HalfYearRate rate) {
        return rate.enteredBy() == null
                ? new Row(rate, null, List.of())
                : new Row(
                        rate,
                        names.of(rate.enteredBy()),
                        Deed.of(
                                rates.read((service, me) -> service.possible(me, rate.from())),
                                act -> Ways.rates(district) + "/" + rate.from() + "/entfernen"));
    }
}
