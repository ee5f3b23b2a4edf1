package de.stadtteilkapital.platform.core.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginQueueTest {
    private final LoginQueue queue = new LoginQueue(4, 1, Duration.ofSeconds(30));
    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    @Test
    void whileStrangersHoldAllPlacesWhoIsKnownGetsIn() throws Exception {
        CountDownLatch working = new CountDownLatch(3);
        List<Future<Boolean>> strangers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String key = "stranger " + i;
            strangers.add(others.submit(() -> queue.in(
                    key,
                    false,
                    places -> places.in(() -> {
                        working.countDown();
                        return await(end);
                    }))));
        }
        assertThat(await(working)).isTrue();
        assertThat(queue.in("known", true, places -> places.in(() -> true)))
                .as("though there is a seat behind the strangers")
                .isTrue();
        CountDownLatch waits = new CountDownLatch(1);
        strangers.add(others.submit(() -> queue.in("stranger 3", false, places -> {
            waits.countDown();
            return places.in(() -> true);
        })));
        assertThat(await(waits)).isTrue();

        assertThatThrownBy(() -> queue.in("stranger 4", false, places -> true))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(503);
                    assertThat(refusal.retryAfter()).isPresent();
                });
        assertThat(queue.in("known", true, places -> places.in(() -> true))).isTrue();

        end.countDown();
        for (Future<Boolean> stranger : strangers) {
            assertThat(stranger.get()).isTrue();
        }
        assertThat(queue.in("stranger 4", false, places -> places.in(() -> true)))
                .isTrue();
    }

    @Test
    void aKeyIsIdleBeforeAndAfter() {
        assertThat(queue.isIdle("anna")).isTrue();
        queue.in("anna", false, places -> {
            assertThat(queue.isIdle("anna")).isFalse();
            return true;
        });
        assertThat(queue.isIdle("anna")).isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
