package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import de.stadtteilkapital.reporting.api.DocumentationService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The documentation as its resources call it. */
@Component(service = DocumentationRoom.class)
public final class DocumentationRoom extends Room<DocumentationService> {
    @Activate
    public DocumentationRoom(@Reference Exchange exchange) {
        super("documentation", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindService(DocumentationService service) {
        bind(service);
    }

    void unbindService(DocumentationService service) {
        unbind(service);
    }
}
