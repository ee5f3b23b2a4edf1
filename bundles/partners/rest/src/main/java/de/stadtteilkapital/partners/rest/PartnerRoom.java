package de.stadtteilkapital.partners.rest;

import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Opinion requests as their resource calls them. */
@Component(service = PartnerRoom.class)
public final class PartnerRoom extends Room<PartnerService> {
    @Activate
    public PartnerRoom(@Reference Exchange exchange) {
        super("partners", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(PartnerService service) {
        bind(service);
    }

    void unbindService(PartnerService service) {
        unbind(service);
    }
}
