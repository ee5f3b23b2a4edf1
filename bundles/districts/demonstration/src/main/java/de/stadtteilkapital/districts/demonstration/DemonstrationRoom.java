package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.rest.Exchange;
import de.stadtteilkapital.platform.rest.Room;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clock as its resource calls it; it comes and goes with this bundle, so nothing is handed over. */
@Component(service = DemonstrationRoom.class)
public final class DemonstrationRoom extends Room<DemonstrationClock> {
    @Activate
    public DemonstrationRoom(@Reference Exchange exchange, @Reference DemonstrationClock clock) {
        super("demonstration", exchange);
        bind(clock);
    }
}
