package de.stadtteilkapital.districts.demonstration;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.districts.demonstration.persistence.DemonstrationRepository;
import de.stadtteilkapital.platform.api.ClockOffset;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The offset from the database, remembered for a second, so that restarts and other nodes have it too. */
@Component(service = {ClockOffset.class, StoredClockOffset.class})
public final class StoredClockOffset implements ClockOffset {
    private static final long REMEMBERED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private record Reading(int days, long until) {}

    private final DemonstrationRepository repository;
    private final Transactions transactions;
    private volatile Reading last = new Reading(0, System.nanoTime());

    @Activate
    public StoredClockOffset(@Reference Store store, @Reference Transactions transactions) {
        repository = new DemonstrationRepository(store);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public Duration ahead() {
        return Duration.ofDays(days());
    }

    int days() {
        Reading reading = last;
        return reading.until() - System.nanoTime() > 0 ? reading.days() : remember(repository.daysAhead());
    }

    /** Past what is remembered. */
    int daysNow() {
        return repository.daysAhead();
    }

    /** False where it is as far already; holds here from the commit on, on other nodes at most a second later. */
    boolean moveTo(int days) {
        boolean moved = repository.moveTo(days);
        if (moved) {
            transactions.afterCommit(() -> remember(days));
        }
        return moved;
    }

    /** Never less than before: a reading that began before somebody moved the clock may arrive after it. */
    private synchronized int remember(int days) {
        last = new Reading(Math.max(days, last.days()), System.nanoTime() + REMEMBERED_NANOS);
        return last.days();
    }
}
