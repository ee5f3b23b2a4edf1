package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long what strangers add to a unit of work may take: a handler, a job. Then its thread is interrupted, and if it
 * returns all the same it has failed. What does not listen can't be ended in Java; it is named as long as it goes on.
 */
public final class TimeLimit implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);

    private final Set<Overtime> interrupted = ConcurrentHashMap.newKeySet();
    private volatile Duration limit;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "time-limit");
        thread.setDaemon(true);
        return thread;
    });

    public TimeLimit(Duration limit) {
        this.limit = requireNonNull(limit);
    }

    /** Holds for what begins from now on. */
    void set(Duration next) {
        limit = requireNonNull(next);
    }

    /** What was interrupted and goes on, the longest at it first. */
    List<String> unreturned() {
        return interrupted.stream()
                .sorted(Comparator.comparing(Overtime::since))
                .map(Overtime::toString)
                .toList();
    }

    /**
     * @param name of what is done, for the log
     * @throws IllegalStateException where it has taken too long, or was broken off by an error
     */
    public void during(String name, Runnable work) {
        Overtime overtime = new Overtime(name, limit, Thread.currentThread());
        ScheduledFuture<?> alarm = watch.schedule(() -> ring(overtime), overtime.nanos(), TimeUnit.NANOSECONDS);
        try {
            work.run();
        } catch (LinkageError | StackOverflowError | AssertionError e) {
            // what is theirs must not end the thread that would try it again
            throw new IllegalStateException(name + " breaks off", e);
        } finally {
            alarm.cancel(false);
            overtime.isOver();
            interrupted.remove(overtime);
        }
        if (overtime.hasRung()) {
            throw new IllegalStateException(overtime.late());
        }
    }

    private void ring(Overtime overtime) {
        interrupted.add(overtime);
        if (!overtime.ring()) {
            interrupted.remove(overtime);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** Interrupts a thread, but only as long as it does the work that takes too long. */
    private static final class Overtime {
        private final String name;
        private final Duration limit;
        private final Thread worker;
        private final Instant since = Instant.now();
        private boolean over;
        private boolean rung;

        Overtime(String name, Duration limit, Thread worker) {
            this.name = name;
            this.limit = limit;
            this.worker = worker;
        }

        long nanos() {
            return limit.toNanos();
        }

        Instant since() {
            return since;
        }

        String late() {
            return name + " takes longer than " + limit.toSeconds() + " seconds";
        }

        /** False where it is over already. */
        synchronized boolean ring() {
            if (!over) {
                rung = true;
                LOG.error("{} and is interrupted.", late());
                worker.interrupt();
            }
            return rung;
        }

        /** Takes the interruption back, which must not reach what comes next. */
        synchronized void isOver() {
            over = true;
            if (rung) {
                Thread.interrupted();
            }
        }

        synchronized boolean hasRung() {
            return rung;
        }

        @Override
        public String toString() {
            return name + " goes on since " + since.truncatedTo(ChronoUnit.SECONDS) + ", though it was interrupted";
        }
    }
}
