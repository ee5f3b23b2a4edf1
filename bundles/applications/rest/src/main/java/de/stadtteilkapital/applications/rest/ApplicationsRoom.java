package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Applications as their resources call them. */
@Component(service = ApplicationsRoom.class)
public final class ApplicationsRoom extends Room<ApplicationService> {
    @Activate
    public ApplicationsRoom(@Reference Exchange exchange) {
        super("applications", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(ApplicationService service) {
        bind(service);
    }

    void unbindService(ApplicationService service) {
        unbind(service);
    }
}
