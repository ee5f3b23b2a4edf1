package de.stadtteilkapital.platform.core.identity.throttle;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One after another for each key, in the order in which they came; nobody waits for ever. */
final class KeyedTurns {
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;
    }

    private final Map<String, Turn> turns = new HashMap<>();

    synchronized boolean isIdle(String key) {
        return !turns.containsKey(key);
    }

    /** Whether it came to the turn, which then is to be ended by {@link #end}. */
    boolean begin(String key, Duration patience) {
        Turn turn = use(key);
        boolean mine = false;
        try {
            mine = turn.lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
            return mine;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            if (!mine) {
                leave(key, turn);
            }
        }
    }

    void end(String key) {
        Turn turn;
        synchronized (this) {
            turn = turns.get(key);
        }
        turn.lock.unlock();
        leave(key, turn);
    }

    private synchronized Turn use(String key) {
        Turn turn = turns.computeIfAbsent(key, k -> new Turn());
        turn.users++;
        return turn;
    }

    private synchronized void leave(String key, Turn turn) {
        turn.users--;
        if (turn.users == 0) {
            turns.remove(key);
        }
    }
}
