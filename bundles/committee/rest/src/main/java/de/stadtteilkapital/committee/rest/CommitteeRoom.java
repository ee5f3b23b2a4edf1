package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.CommitteeService;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The committee room as its resources call it. */
@Component(service = CommitteeRoom.class)
public final class CommitteeRoom extends Room<CommitteeService> {
    @Activate
    public CommitteeRoom(@Reference Exchange exchange) {
        super("committee", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(CommitteeService service) {
        bind(service);
    }

    void unbindService(CommitteeService service) {
        unbind(service);
    }
}
