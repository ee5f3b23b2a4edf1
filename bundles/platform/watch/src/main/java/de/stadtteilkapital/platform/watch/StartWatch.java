package de.stadtteilkapital.platform.watch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * Ends a start that does not come to its end: where the node waits for something, after the time which that may take; else
 * after its own, and the next one begins from an empty cache, since a start that was killed in the middle may have left
 * half of its bundles behind. Once a start was over, the watch is as well.
 */
final class StartWatch implements Runnable {
    private static final long LOOK_AGAIN_MILLIS = 500;

    private final Signs signs;
    private final Duration longest;
    private final Exit exit;
    private Duration starting = Duration.ZERO;
    private Duration waiting = Duration.ZERO;

    StartWatch(Signs signs, Duration longest, Exit exit) {
        this.signs = requireNonNull(signs);
        this.longest = requireNonNull(longest);
        this.exit = requireNonNull(exit);
    }

    @Override
    public void run() {
        try {
            long before = System.nanoTime();
            boolean goesOn = true;
            while (goesOn) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
                long now = System.nanoTime();
                goesOn = look(Duration.ofNanos(now - before));
                before = now;
            }
        } catch (InterruptedException | IllegalStateException e) {
            // the framework stops, and this bundle with it
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @param passed since the last look
     * @return whether there is anything left to watch
     */
    boolean look(Duration passed) {
        Optional<Wait> wait = signs.awaited();
        if (wait.isPresent()) {
            return waits(wait.get(), passed);
        }
        if (signs.isOver()) {
            return false;
        }
        starting = starting.plus(passed);
        if (starting.compareTo(longest) < 0) {
            return true;
        }
        String sentence = "The start has not come to its end within " + longest.toSeconds() + " seconds: "
                + signs.missing() + ".";
        exit.beginAnew(sentence);
        exit.with(Exit.TRY_AGAIN, sentence);
        return false;
    }

    private boolean waits(Wait wait, Duration passed) {
        waiting = waiting.plus(passed);
        if (waiting.compareTo(wait.longest()) < 0) {
            return true;
        }
        exit.with(
                Exit.UNAVAILABLE,
                "The start has waited for " + wait.what() + " for "
                        + wait.longest().toSeconds() + " seconds.");
        return false;
    }
}
