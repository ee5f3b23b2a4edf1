package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.core.persistence.WorkRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Minutes that wait for the signature of the chair or of their keeper. */
@Component
public final class MinutesToSign implements Work {
    private final WorkRepository work;
    private final BusinessClock clock;

    @Activate
    public MinutesToSign(@Reference Store store, @Reference BusinessClock clock) {
        work = new WorkRepository(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return "committee.toSign";
    }

    @Override
    public Text label() {
        return new Text("Niederschriften zu unterschreiben", "Minutes to sign");
    }

    @Override
    public Right right() {
        return CommitteeRight.DELIBERATE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        RowFilter seen = RowFilter.in("e.district", right().districts(me))
                .or(RowFilter.within("e.district", "e.body", me.bodies()));
        return work.toSign(me, work.chaired(me, clock.today()), seen, most).stream()
                .map(WaitingSessions::line)
                .toList();
    }
}
