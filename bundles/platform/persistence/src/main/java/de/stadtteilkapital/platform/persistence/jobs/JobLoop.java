package de.stadtteilkapital.platform.persistence.jobs;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.platform.persistence.BestOfName;
import de.stadtteilkapital.platform.persistence.schema.Dialect;
import de.stadtteilkapital.platform.persistence.unit.GuestTurns.Turn;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a job when it is due by the business clock, where no other node has. Until then nothing is asked of the database. */
final class JobLoop implements Runnable, BestOfName.Running {
    private static final Logger LOG = LoggerFactory.getLogger(JobLoop.class);

    /** The clock may be moved, on another node too. */
    private static final long LOOK_AT_THE_CLOCK_MILLIS = 1_000;

    private static final long AFTER_FAILURE_MILLIS = 30_000;

    private final String name;
    private final Duration period;
    private final Job job;
    private final Turn turn;
    private final UnitTransactions transactions;
    private final Dialect dialect;
    private final BusinessClock clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    /** As far as this node knows; another may have been first. */
    private Instant due = Instant.EPOCH;

    JobLoop(
            String name,
            Duration period,
            Job job,
            Turn turn,
            UnitTransactions transactions,
            Dialect dialect,
            BusinessClock clock) {
        this.name = requireNonNull(name);
        this.period = requireNonNull(period);
        this.job = requireNonNull(job);
        this.turn = requireNonNull(turn);
        this.transactions = requireNonNull(transactions);
        this.dialect = requireNonNull(dialect);
        this.clock = requireNonNull(clock);
        thread = new Thread(this, "job-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            long pause = 0;
            while (!ended.await(pause, TimeUnit.MILLISECONDS)) {
                pause = pause();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs it if it is due, and answers for how many milliseconds there is nothing to do. */
    private long pause() {
        try {
            Instant now = clock.now();
            if (!due.isAfter(now)) {
                look(now);
            }
            // where it was not its turn it is due still, and asks again no sooner
            long left = Duration.between(now, due).toMillis();
            return left <= 0 ? LOOK_AT_THE_CLOCK_MILLIS : Math.min(LOOK_AT_THE_CLOCK_MILLIS, left);
        } catch (RuntimeException e) {
            LOG.warn("Job {} failed and will be tried again.", name, e);
            return AFTER_FAILURE_MILLIS;
        }
    }

    private void look(Instant now) {
        turn.take(() -> {
            due = Leases.during(() -> transactions.required(() -> nextAfter(now)));
            return true;
        });
    }

    private Instant nextAfter(Instant now) {
        try {
            JobRow row = new JobRow(transactions.connection(), name);
            Instant stored = row.lock(dialect);
            if (stored.isAfter(now) || ended.getCount() == 0) {
                return stored;
            }
            transactions.timeLimit().during("Job " + name, job::run);
            Instant next = now.plus(period);
            row.dueNext(next, now);
            return next;
        } catch (SQLException e) {
            throw new PersistenceException("job " + name, e);
        }
    }

    /** Returns when the run in hand has ended. */
    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join(HandOver.DRAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
