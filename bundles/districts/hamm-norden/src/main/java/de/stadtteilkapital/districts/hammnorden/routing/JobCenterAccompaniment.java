package de.stadtteilkapital.districts.hammnorden.routing;

import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.api.Routing;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** The JobCenter accompanies projects to which its case management leads. */
@Component
@DistrictModule(id = JobCenterAccompaniment.ID, version = JobCenterAccompaniment.VERSION, district = "hamm-norden")
public final class JobCenterAccompaniment implements RoutingRule {
    static final String ID = "hamm-norden.job-center-accompaniment";
    static final String VERSION = "1";
    private static final Text QUESTION = new Text(
            "Wie lässt sich das Vorhaben mit dem Fallmanagement verbinden?",
            "How can the project be linked with case management?");
    static final FeatureRoute ROUTE = new FeatureRoute(
            ID,
            VERSION,
            "Lokale Koordinierungsstelle Hamm-Norden: Kommunales JobCenter, Verbindung über das Fallmanagement",
            "JOBCENTER",
            new Route("jobcenter", OpinionKind.ACCOMPANIMENT, false, QUESTION, FeatureRoute.DAYS));

    @Override
    public Routing route(RoutingFacts facts) {
        return ROUTE.of(facts);
    }
}
