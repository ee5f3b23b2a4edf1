package de.stadtteilkapital.platform.api.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private final HandOver<Named> handOver = HandOver.away(Named.class);
    private final Provider first = new Provider("first", 1);
    private final Provider second = new Provider("second", 2);

    /** The contract of a room {@code modules}. */
    interface Named extends Supplier<String> {}

    /** What a provider offers, and how often it was taken and given back. */
    private static final class Provider implements Offer<Named> {
        private final String name;
        private final int rank;
        private boolean stands = true;
        private volatile boolean barren;
        private int held;
        private volatile int tries;

        Provider(String name, int rank) {
            this.name = name;
            this.rank = rank;
        }

        @Override
        public boolean stands() {
            return stands;
        }

        @Override
        public Named take() {
            tries++;
            if (barren) {
                return null;
            }
            held++;
            return () -> name;
        }

        @Override
        public void giveBack() {
            held--;
        }

        @Override
        public int compareTo(Offer<Named> other) {
            return other instanceof Provider known ? Integer.compare(rank, known.rank) : -1;
        }
    }

    private String called() {
        return handOver.call(Supplier::get);
    }

    @Test
    void aCallGoesToTheBest() {
        handOver.came(second);
        handOver.came(first);
        assertThat(called()).isEqualTo("second");
        assertThat(first.tries).isZero();
    }

    @Test
    void whoeverIsBetterTakesOverAndTheFormerIsGivenBack() {
        handOver.came(first);
        assertThat(called()).isEqualTo("first");
        handOver.came(second);
        assertThat(called()).isEqualTo("second");
        assertThat(first.held).isZero();
        handOver.left(second);
        assertThat(called()).isEqualTo("first");
        assertThat(first.held).isOne();
    }

    @Test
    void aCallWaitsForAProviderThatIsAway() throws Exception {
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(this::called);
        handOver.came(first);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo("first");
    }

    @Test
    void whereNoProviderComesTheCallerIsToldWhatIsAway() {
        assertThatThrownBy(this::called).isInstanceOf(Refusal.class).hasMessageContaining("modules");
    }

    @Test
    void aLeavingProviderWaitsForItsCalls() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        handOver.came(first);
        CompletableFuture<String> call = CompletableFuture.supplyAsync(() -> handOver.call(s -> {
            inside.countDown();
            await(goOn);
            return s.get();
        }));
        await(inside);
        Thread leaving = new Thread(() -> handOver.left(first));
        leaving.start();
        while (leaving.isAlive() && leaving.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        handOver.came(second);
        assertThat(called()).isEqualTo("second");
        assertThat(leaving.isAlive()).isTrue();
        goOn.countDown();
        assertThat(call.get(5, TimeUnit.SECONDS)).isEqualTo("first");
        leaving.join(5_000);
        assertThat(leaving.isAlive()).isFalse();
    }

    @Test
    void withinOneActTheProviderStaysTheSame() {
        handOver.came(first);
        String both = Leases.during(() -> {
            String before = called();
            handOver.came(second);
            return before + called();
        });
        assertThat(both).isEqualTo("firstfirst");
        assertThat(called()).isEqualTo("second");
        assertThat(first.held).isZero();
    }

    @Test
    void withinOneActNobodyIsWaitedForTwice() {
        Duration second = Leases.during(() -> {
            assertThatThrownBy(this::called).isInstanceOf(Refusal.class);
            long begun = System.nanoTime();
            assertThatThrownBy(this::called).isInstanceOf(Refusal.class);
            return Duration.ofNanos(System.nanoTime() - begun);
        });
        assertThat(second).isLessThan(HandOver.PATIENCE.dividedBy(2));
    }

    @Test
    void nothingOfAStoppedBundleIsCalled() {
        handOver.came(first);
        assertThat(called()).isEqualTo("first");
        first.stands = false;
        assertThat(handOver.isBound()).isFalse();
        assertThatThrownBy(this::called).isInstanceOf(Refusal.class);
    }

    @Test
    void whereTheSuccessorCanNotBeActivatedTheHealthyOneGoesOn() {
        second.barren = true;
        handOver.came(first);
        handOver.came(second);
        assertThat(called()).isEqualTo("first");
        assertThat(called()).isEqualTo("first");
        assertThat(second.tries).isOne();
    }

    @Test
    void oneThatCouldNotBeActivatedIsTriedAgainWhereNobodyElseIs() {
        first.barren = true;
        handOver.came(first);
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(this::called);
        while (first.tries < 2) {
            Thread.onSpinWait();
        }
        first.barren = false;
        assertThat(answer.join()).isEqualTo("first");
        assertThat(first.tries).as("it is tried five times a second").isLessThan(20);
    }

    @Test
    void untilANewProviderIsActivatedCallsGoToTheFormer() throws Exception {
        handOver.came(first);
        CountDownLatch activating = new CountDownLatch(1);
        CountDownLatch activated = new CountDownLatch(1);
        Offer<Named> slow = new Offer<>() {
            @Override
            public boolean stands() {
                return true;
            }

            @Override
            public Named take() {
                activating.countDown();
                await(activated);
                return () -> "slow";
            }

            @Override
            public void giveBack() {
                // nobody asks
            }

            @Override
            public int compareTo(Offer<Named> other) {
                return 1;
            }
        };
        Thread registering = new Thread(() -> handOver.registered(slow));
        registering.start();
        await(activating);
        assertThat(called()).isEqualTo("first");
        activated.countDown();
        registering.join(5_000);
        assertThat(called()).isEqualTo("slow");
    }

    @Test
    void whoWasCalledBeforeANewProviderIsGivenBack() {
        handOver.came(first);
        assertThat(called()).isEqualTo("first");
        handOver.registered(second);
        assertThat(called()).isEqualTo("second");
        assertThat(first.held).isZero();
        assertThat(second.held).isOne();
    }

    @Test
    void aNewProviderThatIsGoneBeforeItIsActivatedIsNeverCalled() {
        handOver.came(first);
        second.stands = false;
        handOver.registered(second);
        second.stands = true;
        assertThat(called()).isEqualTo("first");
    }

    @Test
    void ofANewProviderThatIsNoBetterNothingIsTaken() {
        handOver.registered(second);
        handOver.registered(first);
        assertThat(called()).isEqualTo("second");
        assertThat(first.tries).isZero();
    }

    @Test
    void whoHasLeftBeforeItCouldBeTakenIsGivenBack() {
        Offer<Named> fleeting = new Offer<>() {
            @Override
            public boolean stands() {
                return true;
            }

            @Override
            public Named take() {
                handOver.left(this);
                return () -> "fleeting";
            }

            @Override
            public void giveBack() {
                first.held++;
            }

            @Override
            public int compareTo(Offer<Named> other) {
                return 0;
            }
        };
        handOver.came(fleeting);
        assertThat(handOver.isBound()).isFalse();
        assertThat(first.held).isOne();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
