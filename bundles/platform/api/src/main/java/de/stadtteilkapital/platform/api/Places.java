package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets only so much costly work be done at once by the whole process. Before it stands a short queue, in which nobody waits
 * for ever; whoever finds it full, or waits too long, is refused with 503 and told when to come back.
 */
public final class Places {
    private static final Text BUSY = new Text(
            "Gerade wird zu viel davon auf einmal verlangt; bitte gleich noch einmal versuchen.",
            "Too much of this is asked for at once right now; please try again in a moment.");

    /**
     * How much.
     *
     * @param atOnce at least one
     * @param waiting how many may wait for a place, beside those who have one
     * @param patience how long each of them waits at the most
     */
    public record Size(int atOnce, int waiting, Duration patience) {
        public Size {
            if (atOnce < 1 || waiting < 0 || patience.isNegative()) {
                throw new IllegalArgumentException("no places");
            }
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Size size;
    private int taken;
    private int waiting;

    public Places(Size size) {
        this.size = requireNonNull(size);
    }

    /** Holds for whoever comes from now on; who has a place keeps it. */
    public void resize(Size next) {
        lock.lock();
        try {
            size = requireNonNull(next);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Works when there is a place, and gives it back.
     *
     * @throws Refusal 503 where there is none in time; then nothing has been done
     */
    public <T> T in(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            free();
        }
    }

    /** Takes a place if there is one for whoever does not wait; it is to be given back by {@link #free}. */
    public boolean takeAtOnce() {
        lock.lock();
        try {
            if (waiting > 0 || taken >= size.atOnce()) {
                return false;
            }
            taken++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a place, which is to be given back by {@link #free}.
     *
     * @throws Refusal 503 where there is none in time
     */
    public void take() {
        lock.lock();
        try {
            if (!takeAtOnce()) {
                await();
                taken++;
            }
        } finally {
            lock.unlock();
        }
    }

    public void free() {
        lock.lock();
        try {
            taken--;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void await() {
        if (waiting >= size.waiting()) {
            throw busy();
        }
        waiting++;
        try {
            long left = size.patience().toNanos();
            while (taken >= size.atOnce()) {
                if (left <= 0) {
                    throw busy();
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            waiting--;
        }
    }

    /** What whoever finds no place is told, for who counts in another way. */
    public Refusal busy() {
        return Refusal.busy(BUSY, size.patience());
    }
}
