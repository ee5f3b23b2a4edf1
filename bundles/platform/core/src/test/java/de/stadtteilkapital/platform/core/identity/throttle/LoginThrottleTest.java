package de.stadtteilkapital.platform.core.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final SetTime time = new SetTime();
    private final LoginThrottle throttle = new LoginThrottle(
            new Buckets(3, HOUR, time),
            new Buckets(6, HOUR, time),
            new Buckets(9, HOUR, time),
            new Buckets(2, HOUR, time));

    @Test
    void afterThreeFailuresTheRightPasswordDoesNotHelp() {
        fail("anna", "a", 3);
        tooMany(Duration.ofMinutes(20), () -> right("anna", "a"));
        assertThat(right("anna", "b")).isTrue();
        assertThat(right("bert", "a")).isTrue();
    }

    @Test
    void triesComeBackOneByOne() {
        fail("anna", "a", 3);
        time.pass(Duration.ofMinutes(19));
        tooMany(Duration.ofMinutes(1), () -> right("anna", "a"));
        time.pass(Duration.ofMinutes(1));
        assertThat(right("anna", "a")).isTrue();
        fail("anna", "a", 1);
        tooMany(Duration.ofMinutes(20), () -> right("anna", "a"));
    }

    @Test
    void namesThatNobodyHasDoNotCrowdOutThoseThatCount() {
        fail("anna", "a", 3);
        for (int i = 0; i < 6; i++) {
            fail("stranger" + i, "a", 1);
        }
        for (int i = 0; i < 20_001; i++) {
            String name = "nobody" + i;
            assertThatThrownBy(() -> right(name, "a")).isInstanceOf(Refusal.class);
        }
        assertThat(right("bert", "b")).isTrue();
        time.pass(Duration.ofMinutes(10));
        tooMany(Duration.ofMinutes(10), () -> right("anna", "a"));
    }

    @Test
    void aWayOfWritingTheAccountGivesNoMoreTries() {
        fail("anna", "a", 2);
        fail("ANNA", "a", 1);
        tooMany(Duration.ofMinutes(20), () -> right("anna", "a"));
    }

    @Test
    void manyMachinesGuessAtOneAccountButItsOwnerStaysIn() {
        assertThat(right("anna", "home")).isTrue();
        fail("anna", "a", 3);
        fail("anna", "b", 3);
        tooMany(Duration.ofMinutes(10), () -> right("anna", "c"));
        assertThat(right("anna", "home")).isTrue();
        fail("anna", "home", 3);
        tooMany(Duration.ofMinutes(20), () -> right("anna", "home"));
    }

    @Test
    void oneMachineGuessesAtManyAccountsButItsOtherPeopleStayIn() {
        assertThat(right("zoe", "a")).isTrue();
        fail("anna", "a", 3);
        fail("bert", "a", 3);
        fail("cem", "a", 3);
        tooMany(Duration.ofSeconds(400), () -> right("dora", "a"));
        assertThat(right("dora", "b")).isTrue();
        assertThat(right("zoe", "a")).isTrue();
    }

    @Test
    void aProgramWithAnOldTokenKeepsNobodyElseOut() {
        throttle.refusedToken("a");
        throttle.refusedToken("a");
        tooMany(Duration.ofMinutes(30), () -> throttle.refusedToken("a"));
        throttle.refusedToken("b");
        assertThat(right("anna", "a")).isTrue();
    }

    @Test
    void successesCostNothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(right("anna", "a")).isTrue();
        }
    }

    @Test
    void guessesSentSideBySideAreAskedNoOftener() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService machines = Executors.newFixedThreadPool(20);
        for (int i = 0; i < 20; i++) {
            machines.submit(() -> {
                start.await();
                return throttle.attempt("anna", "a", () -> () -> {
                    asked.incrementAndGet();
                    Thread.yield();
                    return false;
                });
            });
        }
        start.countDown();
        machines.shutdown();
        assertThat(machines.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(asked).hasValue(3);
    }

    @Test
    void requestsOfOneAccountAreLookedUpSideBySide() throws Exception {
        CyclicBarrier bothAreLookedUp = new CyclicBarrier(2);
        ExecutorService requests = Executors.newFixedThreadPool(2);
        Callable<Boolean> request = () -> throttle.attempt("anna", "a", () -> {
            meet(bothAreLookedUp);
            return () -> true;
        });
        List<Future<Boolean>> answers = requests.invokeAll(List.of(request, request), 10, TimeUnit.SECONDS);
        requests.shutdown();
        for (Future<Boolean> answer : answers) {
            assertThat(answer.get()).isTrue();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean right(String account, String address) {
        return throttle.attempt(account, address, () -> () -> true);
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(account, address, () -> () -> false)).isFalse();
        }
    }

    private static void tooMany(Duration wait, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
            assertThat(refusal.retryAfter()).contains(wait);
        });
    }
}
