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
        handler = "partners.endedCases",
        types = {"applications.checked", "applications.decided", "finance.grantClosed"},
        fromBeginning = true)
public final class EndedCases implements EventHandler {
    private static final Set<String> NO_PROJECT = Set.of("INELIGIBLE", "REJECTED");
    private static final Set<String> PROJECT = Set.of("APPROVED", "APPROVED_WITH_CONDITIONS");

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
        if (became != null && NO_PROJECT.contains(became)) {
            return EnumSet.allOf(OpinionKind.class);
        }
        return became != null && PROJECT.contains(became)
                ? EnumSet.of(OpinionKind.REVIEW)
                : EnumSet.noneOf(OpinionKind.class);
    }
}
