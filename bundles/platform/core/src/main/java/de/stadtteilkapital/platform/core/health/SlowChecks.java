package de.stadtteilkapital.platform.core.health;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * Checks that did not answer in time. Their answer stands for a while, so that whoever asks this node, a balancer every
 * few seconds, does not wait for them each time.
 */
final class SlowChecks {
    private static final Duration REST = Duration.ofSeconds(30);

    /** The executor puts names into a filter as they are; one with other signs would hide all checks. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{L}\\d ._-]+");

    private record Kept(Answer answer, long until) {}

    private final LongSupplier nanos;
    private final Map<String, Kept> resting = new ConcurrentHashMap<>();

    SlowChecks(LongSupplier nanos) {
        this.nanos = requireNonNull(nanos);
    }

    void keep(String name, Answer answer) {
        if (!LEFT_OUT.matcher(name).matches()) {
            return;
        }
        resting.put(name, new Kept(answer, nanos.getAsLong() + REST.toNanos()));
    }

    /** What those who still rest have answered, by name. */
    Map<String, Answer> answers() {
        long now = nanos.getAsLong();
        resting.values().removeIf(kept -> kept.until() - now <= 0);
        Map<String, Answer> answers = new TreeMap<>();
        resting.forEach((name, kept) -> answers.put(name, kept.answer()));
        return answers;
    }
}
