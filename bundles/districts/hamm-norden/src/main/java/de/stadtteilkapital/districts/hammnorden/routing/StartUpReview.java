package de.stadtteilkapital.districts.hammnorden.routing;

import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * Start-ups are reviewed by the economic development office, and the case waits for it: by their type, whatever boxes were
 * ticked, or by the box.
 */
@Component
@DistrictModule(id = StartUpReview.ID, version = StartUpReview.VERSION, district = "hamm-norden")
public final class StartUpReview implements RoutingRule {
    static final String ID = "hamm-norden.start-up-review";
    static final String VERSION = "2";
    private static final String START_UP = "BUSINESS_START_UP";
    private static final Text QUESTION = new Text(
            "Ist das Gründungsvorhaben fachlich tragfähig und für den Stadtteil geeignet?",
            "Is the planned business viable, and does it suit the district?");
    static final FeatureRoute ROUTE = new FeatureRoute(
            ID,
            VERSION,
            "Lokale Koordinierungsstelle Hamm-Norden: Wirtschaftsförderung, fachliche Prüfung von Existenzgründungen",
            "START_UP",
            new Route("wirtschaftsfoerderung", OpinionKind.REVIEW, true, QUESTION, FeatureRoute.DAYS));

    @Override
    public Routing route(RoutingFacts facts) {
        return START_UP.equals(facts.projectType())
                ? new Routing(ID, VERSION, ROUTE.source(), List.of(ROUTE.route()))
                : ROUTE.of(facts);
    }
}
