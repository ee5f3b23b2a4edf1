package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.reporting.api.ResultService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Results as their resource calls them. */
@Component(service = ResultRoom.class)
public final class ResultRoom extends Room<ResultService> {
    @Activate
    public ResultRoom(@Reference Exchange exchange) {
        super("results", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(ResultService service) {
        bind(service);
    }

    void unbindService(ResultService service) {
        unbind(service);
    }
}
