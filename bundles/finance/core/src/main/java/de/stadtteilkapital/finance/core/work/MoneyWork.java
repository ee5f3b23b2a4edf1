package de.stadtteilkapital.finance.core.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.core.persistence.WorkRepository;
import de.stadtteilkapital.finance.core.persistence.WorkRepository.WaitingMoney;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the kinds of work in this room have in common: their scope, and how a line is made. */
@Component(service = MoneyWork.class)
public final class MoneyWork {
    private final WorkRepository work;
    private final BusinessClock clock;

    @Activate
    public MoneyWork(@Reference Store store, @Reference BusinessClock clock) {
        work = new WorkRepository(store);
        this.clock = requireNonNull(clock);
    }

    WorkRepository kept() {
        return work;
    }

    LocalDate today() {
        return clock.today();
    }

    /** What the house sees in the districts in which the caller has the right, without what a recusal bars. */
    static RowFilter cases(Caller me, Right right) {
        return RowFilter.in("e.district", right.districts(me)).and(RowFilter.notIn("e.application", me.bars()));
    }

    /** Their own, also where a recusal bars the same person in the house. */
    static RowFilter own(Caller me) {
        return RowFilter.in("e.sponsor", me.sponsors());
    }

    /** @param due last day of a line, null for none */
    List<Waiting> lines(String kind, List<WaitingMoney> waiting, Function<WaitingMoney, @Nullable LocalDate> due) {
        return waiting.stream().map(line -> line(kind, line, due.apply(line))).toList();
    }

    private Waiting line(String kind, WaitingMoney of, @Nullable LocalDate due) {
        return new Waiting(
                new Subject(kind, of.id()),
                of.district(),
                of.application(),
                of.fileNumber(),
                of.title(),
                of.sponsorName(),
                of.since().atStartOfDay(clock.zone()).toInstant(),
                due);
    }
}
