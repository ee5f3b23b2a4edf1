package de.stadtteilkapital.platform.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a step again and again in a thread of its own. */
public final class Loop implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final long AFTER_REFUSAL_MILLIS = 5_000;
    private static final long AFTER_FAILURE_MILLIS = 30_000;
    private static final long LAST_STEP_MILLIS = 10_000;

    private final LongSupplier step;
    private final Bell bell;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param step answers how many milliseconds there is nothing to do
     * @param bell ends the pause
     */
    public Loop(String name, LongSupplier step, Bell bell) {
        this.step = requireNonNull(step);
        this.bell = requireNonNull(bell);
        thread = new Thread(this, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                bell.await(done());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long done() {
        try {
            return step.getAsLong();
        } catch (Refusal refusal) {
            // a room is on its way: at the start, or while it is exchanged
            LOG.debug("{} waits: {}.", thread.getName(), refusal.getMessage());
            return AFTER_REFUSAL_MILLIS;
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("{} will try again.", thread.getName(), e);
            }
            return AFTER_FAILURE_MILLIS;
        }
    }

    /** The step in hand may end; then nobody waits any longer. */
    @Override
    public void close() {
        closed = true;
        bell.ring();
        try {
            thread.join(LAST_STEP_MILLIS);
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
