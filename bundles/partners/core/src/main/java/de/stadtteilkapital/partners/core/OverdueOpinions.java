package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.partners.api.PartnerRight;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What offices have not answered in time: it is to be chased, and is never taken as consent. */
@Component
public final class OverdueOpinions implements Work {
    private final OpinionRequests requests;
    private final CaseHeads heads;
    private final BusinessClock clock;

    @Activate
    public OverdueOpinions(@Reference Store store, @Reference BusinessClock clock, @Reference CaseHeads heads) {
        requests = new OpinionRequests(store, clock);
        this.heads = requireNonNull(heads);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return "partners.overdue";
    }

    @Override
    public Text label() {
        return new Text("Stellungnahmen überfällig", "Opinions overdue");
    }

    @Override
    public Right right() {
        return PartnerRight.ASK;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        RowFilter late = RowFilter.in("e.district", right().districts(me))
                .and(new RowFilter("e.dueDate < :today", Map.of("today", clock.today())))
                .and(RowFilter.notIn("e.application", me.bars()));
        return heads.of(requests.open(late, most));
    }
}
