package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.reporting.api.ResearchService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The research extract as its resource calls it. */
@Component(service = ResearchRoom.class)
public final class ResearchRoom extends Room<ResearchService> {
    @Activate
    public ResearchRoom(@Reference Exchange exchange) {
        super("research", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(ResearchService service) {
        bind(service);
    }

    void unbindService(ResearchService service) {
        unbind(service);
    }
}
