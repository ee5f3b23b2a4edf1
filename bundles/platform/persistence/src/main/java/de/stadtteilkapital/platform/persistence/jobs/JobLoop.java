package de.stadtteilkapital.platform.persistence.jobs;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.platform.persistence.BestOfName;
import de.stadtteilkapital.platform.persistence.schema.Dialect;
import de.stadtteilkapital.platform.persistence.unit.Turns.Turn;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether a job is due, and does it where no other node has. */
final class JobLoop implements Runnable, BestOfName.Running {
    private static final Logger LOG = LoggerFactory.getLogger(JobLoop.class);
    private static final long LOOK_AGAIN_MILLIS = 1_000;
    private static final long AFTER_FAILURE_MILLIS = 30_000;

    private final String name;
    private final Duration period;
    private final Job job;
    private final Turn turn;
    private final UnitTransactions transactions;
    private final Dialect dialect;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    JobLoop(String name, Duration period, Job job, Turn turn, UnitTransactions transactions, Dialect dialect) {
        this.name = requireNonNull(name);
        this.period = requireNonNull(period);
        this.job = requireNonNull(job);
        this.turn = requireNonNull(turn);
        this.transactions = requireNonNull(transactions);
        this.dialect = requireNonNull(dialect);
        thread = new Thread(this, "job-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            long pause = 0;
            while (!ended.await(pause, TimeUnit.MILLISECONDS)) {
                pause = look() ? LOOK_AGAIN_MILLIS : AFTER_FAILURE_MILLIS;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean look() {
        try {
            turn.take(() -> {
                Leases.during(() -> transactions.required(() -> {
                    runIfDue();
                    return null;
                }));
                return true;
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Job {} failed and will be tried again.", name, e);
            return false;
        }
    }

    private void runIfDue() {
        try {
            JobRow row = new JobRow(transactions.connection(), name);
            Instant now = Instant.now();
            if (!row.lock(dialect).isAfter(now) && ended.getCount() > 0) {
                transactions.timeLimit().during("Job " + name, job::run);
                row.dueNext(now.plus(period), now);
            }
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
