package de.stadtteilkapital.finance.core.rates;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.BaseRateAct;
import de.stadtteilkapital.finance.api.BaseRateService;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.HalfYearRate;
import de.stadtteilkapital.finance.api.NewBaseRate;
import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.finance.core.persistence.BaseRateRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Base rates as the office enters them, half-year by half-year. */
@Component(service = BaseRateService.class, immediate = true)
public final class BaseRateDesk implements BaseRateService {
    private static final String SOURCE = "BGB § 247 Abs. 1 und 2";

    private final Transactions transactions;
    private final BusinessClock clock;
    private final BaseRateRepository repository;
    private final BaseRateActs acts;
    private final BaseRateEvents events;

    /** @param rates which fill the table first */
    @Activate
    public BaseRateDesk(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference OtherRooms rooms,
            @Reference BaseRates rates) {
        requireNonNull(rates);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        repository = new BaseRateRepository(store);
        acts = new BaseRateActs(repository);
        events = new BaseRateEvents(log, rooms);
    }

    @Override
    public List<HalfYearRate> rates(Caller me) {
        require(me, FinanceRight.READ_RATES);
        return repository.table();
    }

    @Override
    public HalfYearRate rate(Caller me, LocalDate from) {
        require(me, FinanceRight.READ_RATES);
        return repository.from(from).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, LocalDate from) {
        HalfYearRate rate = rate(me, from);
        return Possible.of(
                Stream.of(BaseRateAct.values()),
                act -> isHeld(me, FinanceRight.KEEP_RATES),
                act -> acts.removal(rate),
                from.toString());
    }

    @Override
    public HalfYearRate enter(Caller me, NewBaseRate rate) {
        require(me, FinanceRight.KEEP_RATES);
        return transactions.required(() -> {
            requireBeginning(rate.from());
            List<HalfYearRate> before = repository.table();
            requireUnknown(before, rate.from());
            HalfYearRate entered = new HalfYearRate(
                    rate.from(),
                    rate.rate().setScale(2),
                    HalfYear.of(rate.from()).last(),
                    false,
                    rate.source(),
                    me.account(),
                    clock.today());
            List<HalfYearRate> rows = new ArrayList<>(List.of(entered));
            before.stream()
                    .filter(other -> other.assumed() && isHolding(other, rate.from()))
                    .forEach(assumption -> rows.addAll(around(assumption, entered, before)));
            repository.enter(rows);
            events.entered(me, entered);
            return entered;
        });
    }

    /** What stays of an assumption before and after a published rate. */
    private static List<HalfYearRate> around(HalfYearRate assumption, HalfYearRate entered, List<HalfYearRate> all) {
        List<HalfYearRate> rest = new ArrayList<>();
        if (assumption.from().isBefore(entered.from())) {
            rest.add(assumed(assumption, assumption.from(), entered.from().minusDays(1)));
        }
        LocalDate after = entered.until().plusDays(1);
        boolean taken = all.stream().anyMatch(other -> other.from().equals(after));
        if (assumption.until().isAfter(entered.until()) && !taken) {
            rest.add(assumed(assumption, after, assumption.until()));
        }
        return rest;
    }

    private static HalfYearRate assumed(HalfYearRate of, LocalDate from, LocalDate until) {
        return new HalfYearRate(from, of.rate(), until, true, of.source(), of.enteredBy(), of.enteredOn());
    }

    private void requireBeginning(LocalDate from) {
        if (!from.equals(HalfYear.of(from).first())) {
            throw Refusal.rule(
                    "/from",
                    new Text(
                            "Ein Basiszinssatz gilt ab einem 1. Januar oder einem 1. Juli.",
                            "A base rate holds from a 1 January or a 1 July."),
                    "finance.baseRateBegins",
                    SOURCE);
        }
        LocalDate latest = HalfYear.of(clock.today()).next().first();
        if (from.isAfter(latest)) {
            throw Refusal.rule(
                    "/from",
                    Words.fill(
                            new Text(
                                    "So weit voraus ist kein Basiszinssatz bekannt gegeben; möglich ist höchstens der ab"
                                            + " %s.",
                                    "No base rate is published so far ahead; possible is at most that from %s."),
                            latest),
                    "finance.baseRatePublished",
                    SOURCE);
        }
    }

    private static void requireUnknown(List<HalfYearRate> all, LocalDate from) {
        all.stream()
                .filter(other -> !other.assumed() && isHolding(other, from))
                .findFirst()
                .ifPresent(known -> {
                    throw Refusal.conflict(Words.fill(
                            new Text(
                                    "Für das %s ist schon ein Zinssatz bekannt; ein falscher wird erst entfernt.",
                                    "For %s a rate is known already; a wrong one is removed first."),
                            HalfYear.of(from).name()));
                });
    }

    private static boolean isHolding(HalfYearRate rate, LocalDate day) {
        return !day.isBefore(rate.from()) && !day.isAfter(rate.until());
    }

    @Override
    public HalfYearRate remove(Caller me, LocalDate from) {
        require(me, FinanceRight.KEEP_RATES);
        return transactions.required(() -> {
            HalfYearRate rate = rate(me, from);
            acts.removal(rate).require();
            repository.remove(from);
            events.removed(me, rate);
            return rate;
        });
    }

    private static void require(Caller me, FinanceRight right) {
        if (!isHeld(me, right)) {
            throw Refusal.notFound();
        }
    }

    /** The table is one for all districts. */
    private static boolean isHeld(Caller me, FinanceRight right) {
        return !right.districts(me).isEmpty();
    }
}
