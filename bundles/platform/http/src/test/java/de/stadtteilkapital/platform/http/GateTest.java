package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.stadtteilkapital.platform.api.modules.RequestGate.Closed;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final long WAIT = Duration.ofSeconds(5).toMillis();

    private final Gate gate = new Gate(() -> Duration.ofSeconds(20));

    @Test
    void holdsWhoComesWhileItIsClosed() throws InterruptedException {
        AtomicBoolean cameIn = new AtomicBoolean();
        Thread late = new Thread(() -> cameIn.set(enter()));
        try (Closed closed = gate.close(Duration.ZERO)) {
            waiting(late);
            assertThat(gate.enter(closed.pass())).isTrue();
            gate.leave();
            assertThat(late.isAlive()).isTrue();
        }
        late.join(WAIT);
        assertThat(cameIn).isTrue();
    }

    @Test
    void letsWhoIsInsideFinish() throws InterruptedException {
        gate.enter(null);
        Thread closing = new Thread(() -> gate.close(Duration.ofSeconds(20)).close());
        waiting(closing);
        assertThat(closing.isAlive()).isTrue();
        gate.leave();
        closing.join(WAIT);
        assertThat(closing.isAlive()).isFalse();
        assertThat(gate.enter(null)).isTrue();
    }

    @Test
    void opensAgainWhereSomebodyStays() throws InterruptedException {
        gate.enter(null);
        assertThatIllegalStateException()
                .isThrownBy(() -> gate.close(Duration.ofMillis(1)))
                .withMessage("1 requests are still being answered.");
        assertThat(gate.enter(null)).isTrue();
    }

    @Test
    void doesNotHoldForEver() throws InterruptedException {
        Gate hasty = new Gate(() -> Duration.ofMillis(1));
        try (Closed closed = hasty.close(Duration.ZERO)) {
            assertThat(hasty.enter("forged")).isFalse();
        }
    }

    /** Starts it, and returns when it waits or has ended. */
    private static void waiting(Thread thread) {
        thread.start();
        while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private boolean enter() {
        try {
            return gate.enter(null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
