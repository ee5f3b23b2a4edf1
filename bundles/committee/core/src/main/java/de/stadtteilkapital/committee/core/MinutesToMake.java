package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.core.persistence.WorkRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions of which the chair has made no minutes since their day. */
@Component
public final class MinutesToMake implements Work {
    private final WorkRepository work;
    private final BusinessClock clock;

    @Activate
    public MinutesToMake(@Reference Store store, @Reference BusinessClock clock) {
        work = new WorkRepository(store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return "committee.toMinute";
    }

    @Override
    public Text label() {
        return new Text("Niederschriften anzufertigen", "Minutes to make");
    }

    @Override
    public Right right() {
        return CommitteeRight.CHAIR;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        Set<InDistrict> chaired = work.chaired(me, clock.today());
        if (chaired.isEmpty()) {
            return List.of();
        }
        Instant today = clock.today().atStartOfDay(clock.zone()).toInstant();
        return work.toMinute(chaired, today, most).stream()
                .map(WaitingSessions::line)
                .toList();
    }
}
