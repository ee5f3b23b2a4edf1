package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The directory as its resources call it. */
@Component(service = DirectoryRoom.class)
public final class DirectoryRoom extends Room<DirectoryService> {
    @Activate
    public DirectoryRoom(@Reference Exchange exchange) {
        super("directory", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(DirectoryService service) {
        bind(service);
    }

    void unbindService(DirectoryService service) {
        unbind(service);
    }
}
