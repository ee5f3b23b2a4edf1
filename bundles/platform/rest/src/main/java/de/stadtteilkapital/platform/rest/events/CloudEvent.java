package de.stadtteilkapital.platform.rest.events;

import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.time.Instant;
import java.util.Map;

/** An event in the JSON form of CloudEvents 1.0. */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Map<String, Object> data) {
    static CloudEvent of(LoggedEvent event) {
        return new CloudEvent(
                "1.0",
                event.id(),
                "/districts/" + event.district(),
                "de.stadtteilkapital." + event.type(),
                event.subject(),
                event.time(),
                "application/json",
                event.facts());
    }
}
