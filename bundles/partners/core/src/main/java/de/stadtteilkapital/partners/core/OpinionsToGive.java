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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an office was asked and has not answered; of one day first what a case waits for. */
@Component
public final class OpinionsToGive implements Work {
    private final OpinionRequests requests;
    private final CaseHeads heads;

    @Activate
    public OpinionsToGive(@Reference Store store, @Reference BusinessClock clock, @Reference CaseHeads heads) {
        requests = new OpinionRequests(store, clock);
        this.heads = requireNonNull(heads);
    }

    @Override
    public String kind() {
        return "partners.toAnswer";
    }

    @Override
    public Text label() {
        return new Text("Stellungnahmen abzugeben", "Opinions to give");
    }

    @Override
    public Right right() {
        return PartnerRight.ANSWER;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        RowFilter mine = RowFilter.within("e.district", "e.office", me.offices())
                .and(RowFilter.notIn("e.application", me.bars()));
        return heads.of(requests.open(mine, most));
    }
}
