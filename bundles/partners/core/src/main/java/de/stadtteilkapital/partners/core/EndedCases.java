package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.HandlesEvents;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Ends requests with their cases: a review with the decision, an accompaniment with the closure of the project that it goes
 * along with, and both where there will be no project.
 */
@Component
@HandlesEvents(
        // a name of its own: what an earlier handler made of the past was of reviews and accompaniments alike
        handler = "partners.endedRequests",
        types = {"applications.checked", "applications.decided", "finance.grantClosed"},
        fromBeginning = true)
public final class EndedCases implements EventHandler {
    private final OpinionRequests requests;
    private final BusinessClock clock;

    @Activate
    public EndedCases(@Reference Store store, @Reference BusinessClock clock) {
        this.clock = requireNonNull(clock);
        requests = new OpinionRequests(store, clock);
    }

    @Override
    public void handle(LoggedEvent event) {
        String application = event.application();
        Set<OpinionKind> ended = ended(event);
        if (application != null && !ended.isEmpty()) {
            requests.end(application, ended, LocalDate.ofInstant(event.time(), clock.zone()));
        }
    }

    private static Set<OpinionKind> ended(LoggedEvent event) {
        if ("finance.grantClosed".equals(event.type())) {
            return EnumSet.allOf(OpinionKind.class);
        }
        String became = event.fact("applications.checked".equals(event.type()) ? "result" : "decision");
        return became == null ? EnumSet.noneOf(OpinionKind.class) : Endings.with(became);
    }
}
