package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeLimitTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void whatWaitsForEverIsInterruptedAndHasFailed() {
        try (TimeLimit limit = new TimeLimit(Duration.ofMillis(1))) {
            assertThatThrownBy(() -> limit.during("job slow", () -> {
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            // like one that swallows it
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("job slow");
        }
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whatIsInTimeIsLeftAlone() {
        CountDownLatch done = new CountDownLatch(1);
        try (TimeLimit limit = new TimeLimit(LONG)) {
            limit.during("job quick", done::countDown);
        }
        assertThat(done.getCount()).isZero();
    }

    @Test
    void anErrorOfTheirsIsAFailureLikeAnother() {
        try (TimeLimit limit = new TimeLimit(LONG)) {
            assertThatThrownBy(() -> limit.during("handler odd", () -> {
                        throw new NoClassDefFoundError("gone");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    @Test
    void whatDoesNotListenIsNamedUntilItReturns() throws InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch interrupted = new CountDownLatch(1);
        try (TimeLimit limit = new TimeLimit(Duration.ofMillis(1))) {
            Thread deaf = new Thread(() -> limit.during("job deaf", () -> {
                while (!enough.get()) {
                    if (Thread.currentThread().isInterrupted()) {
                        interrupted.countDown();
                    }
                }
            }));
            deaf.setUncaughtExceptionHandler((thread, failure) -> {});
            assertThat(limit.unreturned()).isEmpty();
            deaf.start();
            interrupted.await();
            assertThat(limit.unreturned()).singleElement().asString().startsWith("job deaf goes on since ");
            enough.set(true);
            deaf.join();
            assertThat(limit.unreturned()).isEmpty();
        }
    }
}
