package de.stadtteilkapital.platform.api.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WhiteboardTest {
    private final Whiteboard<Supplier<String>> whiteboard = Whiteboard.fixed();
    private final Provider elder = new Provider("elder", 1);
    private final Provider newer = new Provider("newer", 2);

    /** What a provider offers, and whether it can be taken. */
    private static final class Provider implements Offer<Supplier<String>> {
        private final String name;
        private final int rank;
        private boolean stands = true;
        private boolean barren;

        Provider(String name, int rank) {
            this.name = name;
            this.rank = rank;
        }

        @Override
        public boolean stands() {
            return stands;
        }

        @Override
        public Supplier<String> take() {
            return barren ? null : () -> name;
        }

        @Override
        public void giveBack() {
            // nobody counts
        }

        @Override
        public int compareTo(Offer<Supplier<String>> other) {
            return Integer.compare(rank, ((Provider) other).rank);
        }
    }

    private List<String> called() {
        return whiteboard.call(all -> all.stream().map(Supplier::get).toList());
    }

    @Test
    void allAreCalledTheBestFirst() {
        whiteboard.told().came(elder);
        whiteboard.told().registered(newer);
        assertThat(called()).containsExactly("newer", "elder");
    }

    @Test
    void oneThatCanNotBeActivatedTakesNoOtherAway() {
        newer.barren = true;
        whiteboard.told().registered(newer);
        whiteboard.told().came(elder);
        assertThat(called()).containsExactly("elder");
    }

    @Test
    void whoHasLeftIsNotCalledAnyMore() {
        whiteboard.told().came(elder);
        whiteboard.told().registered(newer);
        whiteboard.told().left(elder);
        assertThat(called()).containsExactly("newer");
    }

    @Test
    void whoIsGoneBeforeItIsActivatedIsNeverCalled() {
        newer.stands = false;
        whiteboard.told().registered(newer);
        newer.stands = true;
        assertThat(called()).isEmpty();
    }

    @Test
    void whoLeavesWaitsForItsCallsWhileOthersAreAnswered() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        whiteboard.told().came(elder);
        CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> whiteboard.call(all -> {
            inside.countDown();
            await(goOn);
            return all.get(0).get();
        }));
        await(inside);
        whiteboard.told().registered(newer);
        Thread leaving = new Thread(() -> whiteboard.told().left(elder));
        leaving.start();
        while (leaving.isAlive() && leaving.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(called()).containsExactly("newer");
        assertThat(leaving.isAlive()).isTrue();
        goOn.countDown();
        assertThat(call.get(5, TimeUnit.SECONDS)).isEqualTo("elder");
        leaving.join(5_000);
        assertThat(leaving.isAlive()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
