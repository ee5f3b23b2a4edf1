package de.stadtteilkapital.finance.rest.use;

import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The use of grants as its resources call it. */
@Component(service = UseRoom.class)
public final class UseRoom extends Room<UseService> {
    @Activate
    public UseRoom(@Reference Exchange exchange) {
        super("finance", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(UseService service) {
        bind(service);
    }

    void unbindService(UseService service) {
        unbind(service);
    }
}
