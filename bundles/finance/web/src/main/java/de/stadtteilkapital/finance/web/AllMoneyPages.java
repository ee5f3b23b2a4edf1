package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.PageResource;
import de.stadtteilkapital.platform.web.View;
import java.net.URI;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The districts whose money somebody sees. */
@Component(service = AllMoneyPages.class)
@PageResource
@Path(Ways.ALL_MONEY)
public final class AllMoneyPages {
    private static final Template TEMPLATE = new Template(AllMoneyPages.class, "all-money.ftlh");

    private final DistrictNames districts;

    @Activate
    public AllMoneyPages(@Reference DistrictNames districts) {
        this.districts = requireNonNull(districts);
    }

    /** Who has one district has no list to choose from. */
    @GET
    @May(FinanceRight.READ_MONEY)
    public Response all() {
        List<Choice> all = districts.withMoney();
        return all.size() == 1
                ? Response.seeOther(URI.create(Ways.money(all.get(0).value()))).build()
                : Response.ok(View.of(TEMPLATE, Ways.MONEY_TITLE).with("districts", all))
                        .build();
    }
}
