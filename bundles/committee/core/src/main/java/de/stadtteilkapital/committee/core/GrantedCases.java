package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.HandlesEvents;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes with a decision that its grant has followed, so that nobody is reminded of it. */
@Component
@HandlesEvents(handler = "committee.grantedCases", types = "finance.grantIssued", fromBeginning = true)
public final class GrantedCases implements EventHandler {
    private final CommitteeTables tables;
    private final BusinessClock clock;

    @Activate
    public GrantedCases(@Reference CommitteeTables tables, @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.clock = requireNonNull(clock);
    }

    @Override
    public void handle(LoggedEvent event) {
        if (event.application() != null) {
            tables.items().granted(event.application(), LocalDate.ofInstant(event.time(), clock.zone()));
        }
    }
}
