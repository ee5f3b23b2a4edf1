package de.stadtteilkapital.platform.persistence.unit;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats what a component does with the database while it comes up, as long as the database is away: a component that
 * failed is not tried again, and its room would be away for good.
 */
public final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Patience() {}

    /** @throws RuntimeException what the work throws, where the database is not away or stays away */
    public static <T> T with(String what, Supplier<T> work) {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (boolean said = false; ; said = true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (Trouble.of(e).filter(Trouble.LOST::equals).isEmpty() || System.nanoTime() > end || !paused()) {
                    throw e;
                }
                if (!said) {
                    LOG.warn("{} wait for the database: {}", what, Trouble.LOST.told(e));
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
