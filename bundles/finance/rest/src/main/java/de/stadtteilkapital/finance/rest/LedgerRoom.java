package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.LedgerService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The books as their resource calls them. */
@Component(service = LedgerRoom.class)
public final class LedgerRoom extends Room<LedgerService> {
    @Activate
    public LedgerRoom(@Reference Exchange exchange) {
        super("finance", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(LedgerService service) {
        bind(service);
    }

    void unbindService(LedgerService service) {
        unbind(service);
    }
}
