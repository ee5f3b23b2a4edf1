package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
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

/** Advice cases whose next step is due. */
@Component
public final class CallBacks implements Work {
    private final Queues queues;
    private final BusinessClock clock;

    @Activate
    public CallBacks(@Reference Store store, @Reference BusinessClock clock) {
        queues = new Queues(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return "applications.callBack";
    }

    @Override
    public Text label() {
        return new Text("Rückrufe und nächste Schritte", "Call-backs and next steps");
    }

    @Override
    public Right right() {
        return ApplicationRight.ADVISE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return queues.callBacks(me, clock.today(), most);
    }
}
