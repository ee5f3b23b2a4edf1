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
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Minutes that wait for the signature of the chair or of their keeper. */
@Component
public final class MinutesToSign implements Work {
    private final WorkRepository work;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    @Activate
    public MinutesToSign(@Reference Store store, @Reference OtherRooms rooms, @Reference BusinessClock clock) {
        work = new WorkRepository(store);
        this.rooms = requireNonNull(rooms);
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
        return work.toSign(me, chaired(me), seen, most).stream()
                .map(WaitingSessions::line)
                .toList();
    }

    /** The bodies that the caller chairs today, each with the accounts that have its role. */
    private Map<InDistrict, Set<String>> chaired(Caller me) {
        Set<InDistrict> bodies = work.chaired(me, clock.today());
        Map<String, Map<String, Set<String>>> in = bodies.stream()
                .map(InDistrict::district)
                .distinct()
                .collect(Collectors.toMap(
                        district -> district,
                        district -> rooms.directory().call(known -> known.bodyMembers(district))));
        return bodies.stream()
                .collect(Collectors.toMap(
                        body -> body, body -> in.get(body.district()).getOrDefault(body.id(), Set.of())));
    }
}
