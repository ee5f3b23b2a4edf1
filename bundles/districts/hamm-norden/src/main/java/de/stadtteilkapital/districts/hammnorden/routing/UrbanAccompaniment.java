package de.stadtteilkapital.districts.hammnorden.routing;

import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** The urban planning office accompanies building and urban projects. */
@Component
@DistrictModule(id = UrbanAccompaniment.ID, version = UrbanAccompaniment.VERSION, district = "hamm-norden")
public final class UrbanAccompaniment implements RoutingRule {
    static final String ID = "hamm-norden.urban-accompaniment";
    static final String VERSION = "1";
    private static final Text QUESTION = new Text(
            "Wie fügt sich das Vorhaben in die Stadtplanung ein, und was ist baulich zu beachten?",
            "How does the project fit into urban planning, and what should be kept in mind in building?");
    static final FeatureRoute ROUTE = new FeatureRoute(
            ID,
            VERSION,
            "Lokale Koordinierungsstelle Hamm-Norden: Stadtplanungsamt, Begleitung baulicher und städtebaulicher Projekte",
            "URBAN",
            new Route("stadtplanung", OpinionKind.ACCOMPANIMENT, false, QUESTION, FeatureRoute.DAYS));

    @Override
    public Routing route(RoutingFacts facts) {
        return ROUTE.of(facts);
    }
}
