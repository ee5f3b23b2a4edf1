package de.stadtteilkapital.platform.api.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private final HandOver<Supplier<String>> handOver = new HandOver<>("committee");
    private final Supplier<String> first = () -> "first";
    private final Supplier<String> second = () -> "second";

    @Test
    void aCallGoesToTheProviderBoundLast() {
        handOver.bind(first);
        handOver.bind(second);
        handOver.unbind(first);
        assertThat(handOver.<String>call(Supplier::get)).isEqualTo("second");
    }

    @Test
    void aCallWaitsForAProviderThatIsAway() throws Exception {
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> handOver.call(Supplier::get));
        handOver.bind(first);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo("first");
    }

    @Test
    void whereNoProviderComesTheCallerIsToldWhatIsAway() {
        assertThatThrownBy(() -> handOver.call(Supplier::get))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("committee");
    }

    @Test
    void aLeavingProviderWaitsForItsCalls() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        handOver.bind(first);
        CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> handOver.call(s -> {
            inside.countDown();
            await(goOn);
            return s.get();
        }));
        await(inside);
        Thread leaving = new Thread(() -> handOver.unbind(first));
        leaving.start();
        while (leaving.isAlive() && leaving.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        handOver.bind(second);
        assertThat(leaving.isAlive()).isTrue();
        goOn.countDown();
        assertThat(call.get(5, TimeUnit.SECONDS)).isEqualTo("first");
        leaving.join(5_000);
        assertThat(leaving.isAlive()).isFalse();
    }

    @Test
    void withinOneActTheProviderStaysTheSame() {
        handOver.bind(first);
        String both = Leases.during(() -> {
            String before = handOver.call(Supplier::get);
            handOver.bind(second);
            return before + handOver.<String>call(Supplier::get);
        });
        assertThat(both).isEqualTo("firstfirst");
        assertThat(handOver.<String>call(Supplier::get)).isEqualTo("second");
    }

    /** What the framework would tell: who has stopped, and whom it would find. */
    private static final class Told implements Providers {
        final Set<Object> stopped = new HashSet<>();
        Object best;

        @Override
        public boolean serves(Object provider) {
            return !stopped.contains(provider);
        }

        @Override
        public Set<Class<?>> contracts(Object provider) {
            return Set.of(Supplier.class);
        }

        @Override
        public Optional<Object> best(Set<Class<?>> contracts) {
            return Optional.ofNullable(best);
        }
    }

    @Test
    void nothingOfAStoppedBundleIsCalled() {
        Told told = new Told();
        HandOver<Supplier<String>> caller = new HandOver<>("committee", told);
        caller.bind(first);
        told.stopped.add(first);

        assertThat(caller.isBound()).isFalse();
        assertThatThrownBy(() -> caller.call(Supplier::get)).isInstanceOf(Refusal.class);
    }

    @Test
    void whereTheSuccessorCouldNotBeBoundTheCallerFindsWhoeverIsHealthy() {
        Told told = new Told();
        HandOver<Supplier<String>> caller = new HandOver<>("committee", told);
        caller.bind(first);
        told.best = second;

        caller.unbind(first);
        assertThat(caller.<String>call(Supplier::get)).isEqualTo("second");

        told.stopped.add(second);
        told.best = first;
        assertThat(caller.<String>call(Supplier::get)).isEqualTo("first");
    }

    @Test
    void whoeverIsBoundAfterwardsIsCalled() {
        Told told = new Told();
        HandOver<Supplier<String>> caller = new HandOver<>("committee", told);
        caller.bind(first);
        told.best = second;
        caller.unbind(first);
        assertThat(caller.<String>call(Supplier::get)).isEqualTo("second");

        Supplier<String> third = () -> "third";
        caller.bind(third);
        assertThat(caller.<String>call(Supplier::get)).isEqualTo("third");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
