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
@DistrictModule(id = BusinessAccompaniment.ID, version = BusinessAccompaniment.VERSION, district = "hamm-norden")
public final class BusinessAccompaniment implements RoutingRule {
    static final String ID = "hamm-norden.business-accompaniment";
    static final String VERSION = "1";
    private static final Text QUESTION = new Text(
            "Wie kann die Wirtschaftsförderung das Vorhaben begleiten, und was ist zu beachten?",
            "How can economic development accompany the project, and what should be kept in mind?");
    static final FeatureRoute ROUTE = new FeatureRoute(
            ID,
            VERSION,
            "Lokale Koordinierungsstelle Hamm-Norden: Wirtschaftsförderung, Begleitung wirtschaftsnaher Projekte",
            "BUSINESS",
            new Route("wirtschaftsfoerderung", OpinionKind.ACCOMPANIMENT, false, QUESTION, FeatureRoute.DAYS));

    @Override
    public Routing route(RoutingFacts facts) {
        return ROUTE.of(facts);
    }
}
