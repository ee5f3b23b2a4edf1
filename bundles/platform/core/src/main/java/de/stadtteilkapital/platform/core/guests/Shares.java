package de.stadtteilkapital.platform.core.guests;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** How many acts of each district wait for guests, each of them holding a connection. */
final class Shares {
    private final int most;
    private final Map<String, Integer> waiting = new HashMap<>();
    private final Lock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();

    Shares(int most) {
        this.most = most;
    }

    boolean enter(String district) {
        lock.lock();
        try {
            if (isFull(district)) {
                return false;
            }
            waiting.merge(district, 1, Integer::sum);
            return true;
        } finally {
            lock.unlock();
        }
    }

    void leave(String district) {
        lock.lock();
        try {
            waiting.computeIfPresent(district, (d, count) -> count == 1 ? null : count - 1);
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether there was room for one more in time; who comes first gets it. */
    boolean awaitRoom(String district, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (isFull(district)) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = left.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean isFull(String district) {
        return waiting.getOrDefault(district, 0) >= most;
    }
}
