package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.GrantService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Grants as their resources call them. */
@Component(service = GrantsRoom.class)
public final class GrantsRoom extends Room<GrantService> {
    @Activate
    public GrantsRoom(@Reference Exchange exchange) {
        super("finance", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(GrantService service) {
        bind(service);
    }

    void unbindService(GrantService service) {
        unbind(service);
    }
}
