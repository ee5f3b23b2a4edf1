package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.applications.api.CaseName;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.core.persistence.WorkRepository;
import de.stadtteilkapital.committee.core.persistence.WorkRepository.WaitingItem;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was approved and can be granted now: in signed minutes, with its preconditions met. */
@Component
public final class NoticesToIssue implements Work {
    private final WorkRepository work;
    private final CaseLines cases;

    @Activate
    public NoticesToIssue(@Reference Store store, @Reference OtherRooms rooms) {
        work = new WorkRepository(store);
        cases = new CaseLines(rooms);
    }

    @Override
    public String kind() {
        return "committee.toGrant";
    }

    @Override
    public Text label() {
        return new Text("Bescheide zu erteilen", "Notices to issue");
    }

    @Override
    public Right right() {
        return CommitteeRight.FOLLOW_UP;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        List<WaitingItem> approved = work.toGrant(me, right().districts(me), most);
        Function<String, CaseName> names =
                cases.of(approved, waiting -> waiting.item().application());
        return approved.stream()
                .map(waiting -> line(waiting, names.apply(waiting.item().application())))
                .toList();
    }

    private static Waiting line(WaitingItem waiting, @Nullable CaseName of) {
        return new Waiting(
                new Subject("applications.application", waiting.item().application()),
                waiting.district(),
                waiting.item().application(),
                waiting.item().fileNumber(),
                waiting.item().title(),
                of == null ? null : of.sponsorName(),
                waiting.since(),
                null);
    }
}
