package de.stadtteilkapital.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Duration NO_TIME = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(60);

    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    @Test
    void twoWorkAndTheThirdIsRefused() throws Exception {
        Places places = new Places(new Places.Size(2, 0, LONG));
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        List<Future<Object>> work = List.of(occupy(places, inside, end), occupy(places, inside, end));
        inside.await();
        refused(() -> places.in(() -> "done"), LONG);
        end.countDown();
        for (Future<Object> one : work) {
            one.get();
        }
        assertThat(places.in(() -> "done")).isEqualTo("done");
    }

    @Test
    void whoWaitsGetsThePlaceThatIsGivenBack() throws Exception {
        Places places = new Places(new Places.Size(1, 1, LONG));
        places.take();
        Future<String> waiting = others.submit(() -> places.in(() -> "done"));
        places.free();
        assertThat(waiting.get(30, TimeUnit.SECONDS)).isEqualTo("done");
    }

    @Test
    void whoWaitsTooLongIsRefused() {
        Places places = new Places(new Places.Size(1, 5, NO_TIME));
        places.take();
        refused(places::take, NO_TIME);
        places.free();
        places.take();
    }

    @Test
    void aFailureGivesThePlaceBack() {
        Places places = new Places(new Places.Size(1, 0, NO_TIME));
        assertThatThrownBy(() -> places.in(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(places.takeAtOnce()).isTrue();
    }

    @Test
    void ofManyNeverMoreThanAllowedAreInside() throws Exception {
        Places places = new Places(new Places.Size(3, 100, LONG));
        AtomicInteger inside = new AtomicInteger();
        List<Future<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            counts.add(others.submit(() -> places.in(() -> {
                int now = inside.incrementAndGet();
                Thread.yield();
                inside.decrementAndGet();
                return now;
            })));
        }
        for (Future<Integer> count : counts) {
            assertThat(count.get(30, TimeUnit.SECONDS)).isBetween(1, 3);
        }
    }

    @Test
    void moreComeInWhenThereAreMorePlaces() throws Exception {
        Places places = new Places(new Places.Size(1, 1, LONG));
        places.take();
        Future<String> waiting = others.submit(() -> places.in(() -> "done"));
        places.resize(new Places.Size(2, 1, LONG));
        assertThat(waiting.get(30, TimeUnit.SECONDS)).isEqualTo("done");
    }

    private Future<Object> occupy(Places places, CountDownLatch inside, CountDownLatch end) {
        return others.submit(() -> places.in(() -> {
            inside.countDown();
            try {
                return end.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static void refused(ThrowingCallable act, Duration wait) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind().status()).isEqualTo(503);
            assertThat(refusal.retryAfter()).contains(wait);
        });
    }
}
