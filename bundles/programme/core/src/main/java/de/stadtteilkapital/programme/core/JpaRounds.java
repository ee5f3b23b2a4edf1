package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.HolidayCalendar;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.RoundAct;
import de.stadtteilkapital.programme.api.RoundAdmin;
import de.stadtteilkapital.programme.api.RoundUse;
import de.stadtteilkapital.programme.api.TouchedCase;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import de.stadtteilkapital.programme.core.persistence.RoundRepository;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rounds from their table; the room that has cases in them is asked before their days change. */
@Component(immediate = true)
public final class JpaRounds implements RoundAdmin {
    private final ProgrammeRepository programme;
    private final RoundRepository repository;
    private final DistrictHolidays holidays;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final ProgrammeEvents events;
    private final HandOver<RoundUse> applications;
    private final Referring referring;

    @Activate
    public JpaRounds(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock) {
        this(
                store,
                transactions,
                log,
                clock,
                HandOver.to(HolidayCalendar.class, context),
                HandOver.to(RoundUse.class, context),
                new Referring(Whiteboard.of(DistrictUse.class, context)));
    }

    JpaRounds(
            Store store,
            Transactions transactions,
            EventLog log,
            BusinessClock clock,
            HandOver<HolidayCalendar> calendar,
            HandOver<RoundUse> applications,
            Referring referring) {
        this.referring = requireNonNull(referring);
        programme = new ProgrammeRepository(store);
        holidays = new DistrictHolidays(store, clock, calendar);
        repository = new RoundRepository(store, holidays::deadline);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new ProgrammeEvents(log);
        this.applications = requireNonNull(applications);
    }

    @Override
    public FundingRound plan(Caller me, NewRound round) {
        Keeping.require(me, round.district());
        return transactions.required(() -> {
            if (!programme.lockDistrict(round.district())) {
                throw Refusal.notFound();
            }
            FundingRound opened = repository.add(round, clock.today());
            events.roundOpened(me, opened);
            return opened;
        });
    }

    @Override
    public FundingRound round(Caller me, String id) {
        return repository.round(id, clock.today()).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        FundingRound round = round(me, id);
        if (!Keeping.isHeld(me, round.district())) {
            return List.of();
        }
        RoundChange change = change(round);
        return Possible.of(
                Stream.of(RoundAct.values()),
                act -> true,
                act -> act == RoundAct.REMOVE ? removable(round) : change.of(act),
                id);
    }

    @Override
    public List<TouchedCase> touched(Caller me, String id, ChangedRound asked) {
        FundingRound before = kept(me, id);
        return transactions.reading(() -> touched(before, change(before).to(asked)).stream()
                .filter(one -> !me.bars().contains(one.application()))
                .toList());
    }

    private List<TouchedCase> touched(FundingRound before, FundingRound after) {
        return applications.call(room -> room.touched(before, after)).stream()
                .sorted(Comparator.comparing(TouchedCase::bars).reversed())
                .toList();
    }

    @Override
    public FundingRound change(Caller me, String id, ChangedRound asked) {
        return transactions.required(() -> {
            FundingRound before = kept(me, id);
            RoundChange change = change(before);
            change.of(RoundAct.CHANGE).require();
            FundingRound after = change.to(asked);
            requireUnbarred(me, touched(before, after));
            if (after.equals(before)) {
                return before;
            }
            FundingRound changed = repository.change(id, asked, clock.today());
            events.roundChanged(me, before, changed);
            return changed;
        });
    }

    /** Names those of which the caller may know. */
    private static void requireUnbarred(Caller me, List<TouchedCase> touched) {
        List<TouchedCase> bars = touched.stream().filter(TouchedCase::bars).toList();
        if (!bars.isEmpty()) {
            String named = bars.stream()
                    .filter(one -> !me.bars().contains(one.application()))
                    .map(TouchedCase::called)
                    .collect(Collectors.joining(", "));
            throw Refusal.conflict(new Text(
                    "Die Tage können so nicht geändert werden: Dem stehen bewilligte Vorhaben entgegen. " + named,
                    "The days can't be changed so: granted projects stand against it. " + named));
        }
    }

    @Override
    public FundingRound close(Caller me, String id) {
        return transactions.required(() -> {
            FundingRound before = kept(me, id);
            change(before).of(RoundAct.CLOSE).require();
            FundingRound closed = repository.close(id, clock.today());
            events.roundClosed(me, closed);
            return closed;
        });
    }

    @Override
    public FundingRound remove(Caller me, String id) {
        return transactions.required(() -> {
            FundingRound round = kept(me, id);
            repository.lock(id);
            referring.requireAll();
            removable(round).require();
            repository.remove(id);
            events.roundRemoved(me, round);
            return round;
        });
    }

    private Possibility removable(FundingRound round) {
        return referring.ofRound(round.district(), round.id());
    }

    @Override
    public NewRound following(Caller me, String id) {
        FundingRound last = repository.plannedRound(id, clock.today()).orElseThrow(Refusal::notFound);
        Keeping.require(me, last.district());
        return FollowingRound.of(last);
    }

    private RoundChange change(FundingRound round) {
        return new RoundChange(round, clock.today(), holidays.deadline(round.district()));
    }

    private FundingRound kept(Caller me, String id) {
        FundingRound round = round(me, id);
        Keeping.require(me, round.district());
        return round;
    }
}
