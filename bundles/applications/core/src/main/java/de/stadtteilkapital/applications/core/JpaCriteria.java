package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.CriteriaAct;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.CriterionAdmin;
import de.stadtteilkapital.applications.api.CriterionService;
import de.stadtteilkapital.applications.api.NewCriteriaSet;
import de.stadtteilkapital.applications.core.persistence.CriteriaRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The criteria of districts from their tables: public as they hold today, their sets for whoever keeps or follows them. */
@Component(
        immediate = true,
        service = {CriterionAdmin.class, CriterionService.class})
public final class JpaCriteria implements CriterionAdmin {
    private final CriteriaRepository repository;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final OtherRooms rooms;
    private final CriteriaEvents events;
    private final EventLog log;

    @Activate
    public JpaCriteria(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference OtherRooms rooms) {
        repository = new CriteriaRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        this.rooms = requireNonNull(rooms);
        events = new CriteriaEvents(log);
        this.log = log;
    }

    @Override
    public List<Criterion> criteria(String district) {
        return transactions.reading(
                () -> repository.on(clock.today(), district == null ? DistrictModule.EVERY : district));
    }

    @Override
    public List<CriteriaSet> sets(Caller me, String district) {
        requireFollower(me, district);
        return transactions.reading(() -> repository.sets(district, clock.today()));
    }

    @Override
    public CriteriaSet set(Caller me, String district, String id) {
        requireFollower(me, district);
        return transactions.reading(() -> found(district, id));
    }

    private CriteriaSet found(String district, String id) {
        return repository.set(district, id, clock.today()).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String district, String id) {
        CriteriaSet set = set(me, district, id);
        return Possible.of(
                Stream.of(CriteriaAct.values()),
                act -> act.right().isHeld(me, district),
                act -> of(act, set),
                district,
                id);
    }

    @Override
    public NewCriteriaSet following(Caller me, String district) {
        requireKeeper(me, district);
        return transactions.reading(() -> CriteriaChange.following(
                repository.sets(district, clock.today()), repository.on(clock.today(), district), clock.today()));
    }

    @Override
    public CriteriaSet enter(Caller me, String district, NewCriteriaSet asked) {
        requireKeeper(me, district);
        return transactions.required(() -> {
            rooms.programme().call(p -> p.district(district));
            CriteriaChange.require(asked.from(), repository.sets(district, clock.today()), clock.today());
            CriteriaSet entered = CriteriaChange.made(me, district, asked, clock);
            repository.add(entered);
            events.entered(me, entered);
            return found(district, entered.id());
        });
    }

    @Override
    public CriteriaSet withdraw(Caller me, String district, String id) {
        requireKeeper(me, district);
        return transactions.required(() -> {
            CriteriaSet set = found(district, id);
            of(CriteriaAct.WITHDRAW, set).require();
            repository.withdraw(id, clock.now());
            events.withdrawn(me, set);
            return found(district, id);
        });
    }

    private Possibility of(CriteriaAct act, CriteriaSet set) {
        return CriteriaChange.of(
                act,
                set.state(),
                () -> !log.casesSince(set.district(), set.enteredAt(), 1).isEmpty());
    }

    private static void requireFollower(Caller me, String district) {
        if (!ApplicationRight.FOLLOW_CRITERIA.isHeld(me, district)) {
            throw Refusal.notFound();
        }
    }

    private static void requireKeeper(Caller me, String district) {
        requireFollower(me, district);
        if (!ApplicationRight.KEEP_CRITERIA.isHeld(me, district)) {
            throw Refusal.forbidden(new Text(
                    "Die Kriterien eines Stadtteils ändern nur seine Verwaltung und seine Koordinierungsstelle.",
                    "A district's criteria are changed by its admins and coordinators alone."));
        }
    }
}
