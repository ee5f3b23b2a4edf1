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
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is approved, but not granted before its planned start: its sponsor is to agree to a new one. */
@Component
public final class StartsToAgree implements Work {
    /** No sponsor has more projects that were approved. */
    private static final int LOOKED_AT = 500;

    private final Queues queues;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    @Activate
    public StartsToAgree(@Reference Store store, @Reference OtherRooms rooms, @Reference BusinessClock clock) {
        queues = new Queues(store);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return "applications.startPassed";
    }

    @Override
    public Text label() {
        return new Text("Geplanter Beginn vorbei", "Planned start has passed");
    }

    @Override
    public Right right() {
        return ApplicationRight.APPLY;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        if (!rooms.startDesk().isBound()) {
            return List.of();
        }
        List<Waiting> passed = queues.startPassed(me, ApplicationActs.APPROVALS, clock.today(), LOOKED_AT);
        Set<String> settled = rooms.startDesk()
                .call(desk ->
                        desk.settled(passed.stream().map(Waiting::application).toList()));
        return passed.stream()
                .filter(waiting -> !settled.contains(waiting.application()))
                .limit(most)
                .toList();
    }
}
