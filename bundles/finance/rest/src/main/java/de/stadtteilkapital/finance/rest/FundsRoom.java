package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.FundsService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Budgets, calls and payments as their resources call them. */
@Component(service = FundsRoom.class)
public final class FundsRoom extends Room<FundsService> {
    @Activate
    public FundsRoom(@Reference Exchange exchange) {
        super("finance", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(FundsService service) {
        bind(service);
    }

    void unbindService(FundsService service) {
        unbind(service);
    }
}
