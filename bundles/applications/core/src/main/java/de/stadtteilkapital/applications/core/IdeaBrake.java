package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How many ideas may come from one address in an hour: a family's evening, not a machine's. Each node counts for itself. */
final class IdeaBrake {
    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int ADDRESSES = 10_000;

    private final LongSupplier nanos;
    private final Map<String, Deque<Long>> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** @param nanos a clock that never goes back */
    IdeaBrake(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * @param most within an hour
     * @throws Refusal 429 where it is one too many
     */
    synchronized void count(String address, int most) {
        long now = nanos.getAsLong();
        Deque<Long> lately = byAddress.computeIfAbsent(address, a -> new ArrayDeque<>());
        while (!lately.isEmpty() && now - lately.peekFirst() >= PERIOD.toNanos()) {
            lately.removeFirst();
        }
        if (lately.size() >= most) {
            throw Refusal.tooMany(
                    new Text(
                            "Von hier kamen gerade mehrere Ideen; bitte später noch einmal senden oder anrufen.",
                            "Several ideas have just come from here; please send it later or call us."),
                    Duration.ofNanos(PERIOD.toNanos() - (now - lately.getFirst())));
        }
        lately.addLast(now);
    }
}
