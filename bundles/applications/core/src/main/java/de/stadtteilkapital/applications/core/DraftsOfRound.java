package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.core.persistence.RoundRows;
import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.HandlesEvents;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts are due when their round's last day for applications is, also after that has become another. */
@Component
@HandlesEvents(
        handler = "applications.draftsOfRound",
        types = {"programme.roundChanged", "programme.roundClosed"})
public final class DraftsOfRound implements EventHandler {
    private final RoundRows rows;

    @Activate
    public DraftsOfRound(@Reference Store store) {
        rows = new RoundRows(store);
    }

    @Override
    public void handle(LoggedEvent event) {
        boolean closed = "programme.roundClosed".equals(event.type());
        String until = event.fact(closed ? "submissionUntil" : "newSubmissionUntil");
        // events from before days moved say the deadline alone
        String deadline = until == null ? event.fact(closed ? "submissionDeadline" : "newSubmissionDeadline") : until;
        if (deadline != null) {
            rows.draftsAreDue(event.subject(), LocalDate.parse(deadline));
        }
    }
}
