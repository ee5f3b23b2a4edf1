package de.stadtteilkapital.platform.core.identity.throttle;

import static java.util.Objects.requireNonNull;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** An allowance for each key, refilled steadily; a bounded table, in which what was idle longest makes room. */
final class Buckets {
    /** About 10 MB at the most; what makes room has been idle and is nearly full again. */
    private static final int MOST = 20_000;

    private final long capacity;
    private final Duration period;
    private final TimeMeter time;
    private final Map<String, Bucket> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** @param period the time in which an empty allowance is full again */
    Buckets(long capacity, Duration period, TimeMeter time) {
        this.capacity = capacity;
        this.period = requireNonNull(period);
        this.time = requireNonNull(time);
    }

    Bucket of(String key) {
        synchronized (byKey) {
            return byKey.computeIfAbsent(key, k -> full());
        }
    }

    int size() {
        synchronized (byKey) {
            return byKey.size();
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .withCustomTimePrecision(time)
                .build();
    }
}
