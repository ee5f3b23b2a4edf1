package de.stadtteilkapital.platform.http;

import de.stadtteilkapital.platform.api.modules.RequestGate;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the requests inside, and holds those outside while it is closed. */
@Component(service = {RequestGate.class, Gate.class})
public final class Gate implements RequestGate {
    static final String PASS = "X-Gate-Pass";

    private final Supplier<Duration> patience;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int inside;
    private String pass;
    private boolean leaving;

    @Activate
    public Gate(@Reference HttpSettings settings) {
        this(() -> Duration.ofSeconds(settings.now().gateSeconds()));
    }

    /** @param patience asked anew each time, since settings change */
    Gate(Supplier<Duration> patience) {
        this.patience = patience;
    }

    /**
     * Waits while the gate is closed.
     *
     * @param shown the request's pass, null for none
     * @return whether the request may come in; then {@link #leave} follows
     */
    boolean enter(String shown) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.get().toNanos();
            while (leaving || pass != null && !pass.equals(shown)) {
                if (leaving || left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            inside++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Closed close(Duration drain) {
        lock.lock();
        try {
            if (pass != null) {
                throw new IllegalStateException("The gate is closed already.");
            }
            pass = UUID.randomUUID().toString();
            long left = TimeUnit.NANOSECONDS.convert(drain);
            while (inside > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (inside > 0) {
                open();
                throw new IllegalStateException(inside + " requests are still being answered.");
            }
            return new Shut(pass);
        } catch (InterruptedException e) {
            open();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while requests ran out.", e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Lets nobody in any more, and returns when those inside have been answered or the limit is over.
     *
     * @return how many are still inside
     */
    int runOut(Duration limit) {
        lock.lock();
        try {
            leaving = true;
            changed.signalAll();
            long left = TimeUnit.NANOSECONDS.convert(limit);
            while (inside > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return inside();
    }

    private int inside() {
        lock.lock();
        try {
            return inside;
        } finally {
            lock.unlock();
        }
    }

    private void open() {
        lock.lock();
        try {
            pass = null;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private final class Shut implements Closed {
        private final String own;

        Shut(String own) {
            this.own = own;
        }

        @Override
        public String pass() {
            return own;
        }

        @Override
        public void close() {
            open();
        }
    }
}
