package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.GrantRow;
import de.stadtteilkapital.finance.api.GrantService;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.CasePart;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** On the page of a case: what was granted, paid and proven, and what is still to come. */
@Component
public final class MoneyOfCase implements CasePart {
    private static final Template TEMPLATE = new Template(MoneyOfCase.class, "case-money.ftlh");
    private static final Text HEADING = new Text("Geld", "Money");

    private final HandOver<GrantService> grants;

    @Activate
    public MoneyOfCase(BundleContext context) {
        this(HandOver.to(GrantService.class, context));
    }

    MoneyOfCase(HandOver<GrantService> grants) {
        this.grants = requireNonNull(grants);
    }

    @Override
    public String id() {
        return "geld";
    }

    @Override
    public Text heading() {
        return HEADING;
    }

    @Override
    public Right right() {
        return FinanceRight.READ_GRANTS;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<Fragment> part(Caller me, String application) {
        List<GrantRow> rows =
                grants.call(service -> service.grants(me, PageRequest.of(Map.of("application", application)))
                        .items());
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Fragment(HEADING, TEMPLATE, Map.of("grants", rows)));
    }
}
