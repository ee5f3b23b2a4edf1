package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.CaseName;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.core.persistence.WorkRepository;
import de.stadtteilkapital.committee.core.persistence.WorkRepository.WaitingCondition;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Conditions whose fulfilment is due within two weeks, or was. */
@Component
public final class ConditionsDue implements Work {
    private static final Period AHEAD = Period.ofWeeks(2);

    private final WorkRepository work;
    private final CaseLines cases;
    private final BusinessClock clock;

    @Activate
    public ConditionsDue(@Reference Store store, @Reference OtherRooms rooms, @Reference BusinessClock clock) {
        work = new WorkRepository(store);
        cases = new CaseLines(rooms);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return "committee.conditionDue";
    }

    @Override
    public Text label() {
        return new Text("Auflagen fällig", "Conditions due");
    }

    @Override
    public Right right() {
        return CommitteeRight.PREPARE;
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        List<WaitingCondition> due =
                work.due(me, right().districts(me), clock.today().plus(AHEAD), most);
        Function<String, CaseName> names =
                cases.of(due, condition -> condition.place().application());
        return due.stream()
                .map(condition -> line(condition, names.apply(condition.place().application())))
                .toList();
    }

    private static Waiting line(WaitingCondition condition, @Nullable CaseName of) {
        return new Waiting(
                new Subject("committee.condition", condition.id()),
                condition.place().district(),
                condition.place().application(),
                of == null ? null : of.fileNumber(),
                condition.text(),
                of == null ? null : of.sponsorName(),
                condition.since(),
                condition.due());
    }
}
