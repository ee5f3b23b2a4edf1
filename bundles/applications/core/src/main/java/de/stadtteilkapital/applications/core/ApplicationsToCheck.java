package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.core.persistence.Queues;
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

/** What came in and is to be checked formally. */
@Component
public final class ApplicationsToCheck implements Work {
    private final Queues queues;

    @Activate
    public ApplicationsToCheck(@Reference Store store) {
        queues = new Queues(store);
    }

    @Override
    public String kind() {
        return "applications.toCheck";
    }

    @Override
    public Text label() {
        return new Text("Neu eingegangene Anträge", "New applications");
    }

    @Override
    public Right right() {
        return ApplicationRight.JUDGE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return queues.office(me, ApplicationState.SUBMITTED, most);
    }
}
