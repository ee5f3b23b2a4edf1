package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.stadtteilkapital.platform.api.modules.RequestGate.Closed;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GateTest {
    private final Gate gate = new Gate(Duration.ofSeconds(20));

    @Test
    void holdsWhoComesWhileItIsClosed() throws InterruptedException {
        CompletableFuture<Boolean> late;
        try (Closed closed = gate.close(Duration.ZERO)) {
            late = CompletableFuture.supplyAsync(this::enter);
            assertThat(gate.enter(closed.pass())).isTrue();
            gate.leave();
            assertThat(late).isNotDone();
        }
        assertThat(late.join()).isTrue();
    }

    @Test
    void letsWhoIsInsideFinish() throws InterruptedException {
        gate.enter(null);
        CompletableFuture<Closed> closing = CompletableFuture.supplyAsync(() -> gate.close(Duration.ofSeconds(20)));
        gate.leave();
        closing.join().close();
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
        Gate hasty = new Gate(Duration.ofMillis(1));
        try (Closed closed = hasty.close(Duration.ZERO)) {
            assertThat(hasty.enter("forged")).isFalse();
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
