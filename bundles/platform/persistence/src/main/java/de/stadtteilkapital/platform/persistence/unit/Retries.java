package de.stadtteilkapital.platform.persistence.unit;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.persistence.OptimisticLockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats a unit of work that lost against another one, or has to wait its turn, and once where its connection broke: a dead
 * one of the pool shows only when it is used. What else fails, fails at once.
 */
final class Retries {
    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private static final int TRIES = 6;
    private static final int LONGEST_PAUSE_MILLIS = 40;

    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final Text OTHERS_FIRST = new Text(
            "Andere waren jedes Mal schneller. Bitte versuchen Sie es gleich noch einmal.",
            "Others were faster each time. Please try again in a moment.");

    /** How long a unit waits its turn, all in all; its connection serves others meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** @param knows whether the work finds out by itself that it has been done before */
    <T> T of(Supplier<T> unit, boolean knows) {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        boolean broken = false;
        for (int attempt = 1; ; attempt++) {
            try {
                return unit.get();
            } catch (Refusal refusal) {
                if (!comesToTurn(refusal, patient - System.nanoTime())) {
                    throw refusal;
                }
                attempt--;
            } catch (ConnectionLost e) {
                if (broken || e.commitWasSent() && !knows) {
                    throw e;
                }
                broken = true;
                LOG.info("A connection to the database broke; its unit of work is repeated.");
            } catch (RuntimeException e) {
                if (!lostAgainstAnother(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    // the words of the failure may quote rows
                    LOG.warn(
                            "A unit of work lost {} times: {}.",
                            TRIES,
                            e.getClass().getName());
                    throw Refusal.busy(OTHERS_FIRST, AGAIN);
                }
                LOG.debug("Unit of work is repeated after attempt {}.", attempt, e);
                pause(attempt, e);
            }
        }
    }

    private static boolean comesToTurn(Refusal refusal, long nanos) {
        try {
            return refusal.turn().isPresent()
                    && nanos > 0
                    && refusal.turn().get().comes(Duration.ofNanos(nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean lostAgainstAnother(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && isConflict(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Class 40 is a rollback by the database; X0Y84 is Derby's word for a lock it did not wait for. */
    private static boolean isConflict(String state) {
        return state != null && (state.startsWith("40") || "X0Y84".equals(state));
    }

    private static void pause(int attempt, RuntimeException failure) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(attempt * LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
