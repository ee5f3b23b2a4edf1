package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.core.persistence.Queues;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was found incomplete and has not been handed in within its term, for the office. */
@Component
public final class OverdueCompletions implements Work {
    private final Queues queues;
    private final BusinessClock clock;

    @Activate
    public OverdueCompletions(@Reference Store store, @Reference BusinessClock clock) {
        queues = new Queues(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return "applications.completionOverdue";
    }

    @Override
    public Text label() {
        return new Text("Nachforderung überfällig", "What is missing is overdue");
    }

    @Override
    public Right right() {
        return ApplicationRight.JUDGE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return queues.overdue(me, ApplicationState.INCOMPLETE, clock.today(), most);
    }
}
