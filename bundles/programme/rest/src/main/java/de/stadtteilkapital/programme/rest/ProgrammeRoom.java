package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.programme.api.ProgrammeService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The programme as its resources call it. */
@Component(service = ProgrammeRoom.class)
public final class ProgrammeRoom extends Room<ProgrammeService> {
    @Activate
    public ProgrammeRoom(@Reference Exchange exchange) {
        super("programme", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(ProgrammeService service) {
        bind(service);
    }

    void unbindService(ProgrammeService service) {
        unbind(service);
    }
}
