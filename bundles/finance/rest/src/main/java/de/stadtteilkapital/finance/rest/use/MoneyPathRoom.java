package de.stadtteilkapital.finance.rest.use;

import de.stadtteilkapital.finance.api.MoneyPathService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The way of money as its resource calls it. */
@Component(service = MoneyPathRoom.class)
public final class MoneyPathRoom extends Room<MoneyPathService> {
    @Activate
    public MoneyPathRoom(@Reference Exchange exchange) {
        super("finance", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(MoneyPathService service) {
        bind(service);
    }

    void unbindService(MoneyPathService service) {
        unbind(service);
    }
}
