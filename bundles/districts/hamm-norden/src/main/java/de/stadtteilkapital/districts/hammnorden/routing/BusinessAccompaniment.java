package de.stadtteilkapital.districts.hammnorden.routing;

import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** The economic development office accompanies projects that concern businesses. */
@Component
@DistrictModule(district = "hamm-norden")
public final class BusinessAccompaniment implements RoutingRule {
    private static final Text QUESTION = new Text(
            "Wie kann die Wirtschaftsförderung das Vorhaben begleiten, und was ist zu beachten?",
            "How can economic development accompany the project, and what should be kept in mind?");
    static final FeatureRoute ROUTE = new FeatureRoute(
            "hamm-norden.business-accompaniment",
            "1",
            "Lokale Koordinierungsstelle Hamm-Norden: Wirtschaftsförderung, Begleitung wirtschaftsnaher Projekte",
            "BUSINESS",
            new Route("wirtschaftsfoerderung", OpinionKind.ACCOMPANIMENT, false, QUESTION, FeatureRoute.DAYS));

    @Override
    public Routing route(RoutingFacts facts) {
        return ROUTE.of(facts);
    }
}
