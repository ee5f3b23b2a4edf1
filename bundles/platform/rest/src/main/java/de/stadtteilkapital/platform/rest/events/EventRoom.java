package de.stadtteilkapital.platform.rest.events;

import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The event log as the feed calls it. */
@Component(service = EventRoom.class)
public final class EventRoom extends Room<EventLog> {
    @Activate
    public EventRoom(@Reference Exchange exchange) {
        super("events", exchange);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindLog(EventLog log) {
        bind(log);
    }

    void unbindLog(EventLog log) {
        unbind(log);
    }
}
