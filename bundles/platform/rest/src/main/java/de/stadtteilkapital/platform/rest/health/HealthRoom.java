package de.stadtteilkapital.platform.rest.health;

import de.stadtteilkapital.platform.api.health.Health;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The node's health as its resource calls it. */
@Component(service = HealthRoom.class)
public final class HealthRoom extends Room<Health> {
    @Activate
    public HealthRoom(@Reference Exchange exchange) {
        super("health", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindHealth(Health health) {
        bind(health);
    }

    void unbindHealth(Health health) {
        unbind(health);
    }
}
