package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.HandlesEvents;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes with its requests that a case is decided, so that nobody is reminded of an opinion that came too late. */
@Component
@HandlesEvents(
        handler = "partners.endedCases",
        types = {"applications.checked", "applications.decided"},
        fromBeginning = true)
public final class EndedCases implements EventHandler {
    private static final Set<String> ENDS = Set.of("INELIGIBLE", "APPROVED", "APPROVED_WITH_CONDITIONS", "REJECTED");

    private final OpinionRequests requests;

    @Activate
    public EndedCases(@Reference Store store, @Reference BusinessClock clock) {
        requests = new OpinionRequests(store, clock);
    }

    @Override
    public void handle(LoggedEvent event) {
        String became = event.fact("applications.checked".equals(event.type()) ? "result" : "decision");
        if (became != null && ENDS.contains(became)) {
            requests.caseEnded(event.subject());
        }
    }
}
