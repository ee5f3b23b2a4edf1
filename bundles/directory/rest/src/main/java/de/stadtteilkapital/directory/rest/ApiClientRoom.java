package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.ApiClientService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The directory's API clients as their resource calls them. */
@Component(service = ApiClientRoom.class)
public final class ApiClientRoom extends Room<ApiClientService> {
    @Activate
    public ApiClientRoom(@Reference Exchange exchange) {
        super("directory", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(ApiClientService service) {
        bind(service);
    }

    void unbindService(ApiClientService service) {
        unbind(service);
    }
}
