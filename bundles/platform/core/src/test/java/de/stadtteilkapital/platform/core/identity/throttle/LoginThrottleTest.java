package de.stadtteilkapital.platform.core.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final SetTime time = new SetTime();
    private final NotedLogins familiar = new NotedLogins();
    private final LoginThrottle throttle = new LoginThrottle(
            new LoginThrottle.Allowed(
                    new Buckets(3, HOUR, time),
                    new Buckets(6, HOUR, time),
                    new Buckets(9, HOUR, time),
                    new Buckets(2, HOUR, time)),
            familiar,
            new LoginQueue(4, 100, Duration.ofSeconds(30)));
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    @Test
    void afterThreeFailuresTheRightPasswordDoesNotHelp() {
        fail("anna", "a", 3);
        tooMany(Duration.ofMinutes(20), () -> right("anna", "a"));
        tooMany(Duration.ofMinutes(20), () -> throttle.attempt("anna", "a", () -> GivenProof.REMEMBERED));
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
    void theAccountsBrakeSparesNobody() {
        assertThat(right("anna", "home")).isTrue();
        fail("anna", "a", 3);
        fail("anna", "b", 3);
        tooMany(Duration.ofMinutes(10), () -> right("anna", "c"));
        tooMany(Duration.ofMinutes(10), () -> right("anna", "home"));
        time.pass(Duration.ofMinutes(10));
        assertThat(right("anna", "home")).isTrue();
    }

    @Test
    void oneMachineGuessesAtManyAccountsButThoseWhoLogInThereStayIn() {
        assertThat(right("zoe", "a")).isTrue();
        fail("anna", "a", 3);
        fail("bert", "a", 3);
        fail("cem", "a", 3);
        tooMany(Duration.ofSeconds(400), () -> right("dora", "a"));
        assertThat(right("dora", "b")).isTrue();
        assertThat(right("zoe", "a")).isTrue();
        fail("zoe", "a", 3);
        tooMany(Duration.ofMinutes(20), () -> right("zoe", "a"));
    }

    @Test
    void whoIsRememberedFromElsewhereHasLoggedInHereAllTheSame() {
        assertThat(throttle.attempt("zoe", "a", () -> GivenProof.REMEMBERED)).isTrue();
        fail("anna", "a", 3);
        fail("bert", "a", 3);
        fail("cem", "a", 3);
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
            assertThat(throttle.attempt("anna", "a", () -> GivenProof.REMEMBERED))
                    .isTrue();
        }
    }

    @Test
    void theAllowanceIsTakenBeforeAnythingIsWorkedOut() throws Exception {
        CountDownLatch working = new CountDownLatch(3);
        CountDownLatch end = new CountDownLatch(1);
        List<Future<Boolean>> guesses = new ArrayList<>();
        for (String address : List.of("a", "b", "c")) {
            fail("anna", address, 1);
            guesses.add(others.submit(() -> throttle.attempt(
                    "anna",
                    address,
                    () -> new GivenProof(() -> {
                        working.countDown();
                        await(end);
                        return false;
                    }))));
        }
        await(working);
        // three have been wrong, three are not yet: the account has six
        tooMany(Duration.ofMinutes(10), () -> right("anna", "d"));
        end.countDown();
        for (Future<Boolean> guess : guesses) {
            assertThat(guess.get()).isFalse();
        }
    }

    @Test
    void whereNobodyCanTellNoFailureIsCounted() {
        Refusal away = Refusal.unavailable("login");
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> throttle.attempt(
                            "anna",
                            "a",
                            () -> new GivenProof(() -> {
                                throw away;
                            })))
                    .isSameAs(away);
        }
        fail("anna", "a", 2);
        assertThat(right("anna", "a")).isTrue();
    }

    @Test
    void aGuessHeldAgainstARememberedPasswordIsNotFreeWhereNobodyCanTell() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> throttle.attempt("anna", "a", () -> GivenProof.ANOTHER_REMEMBERED))
                    .isInstanceOf(Refusal.class);
        }
        tooMany(Duration.ofMinutes(20), () -> right("anna", "a"));
    }

    @Test
    void guessesSentSideBySideAreAskedNoOftener() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Callable<Boolean> guess = () -> {
            try {
                return throttle.attempt(
                        "anna",
                        "a",
                        () -> new GivenProof(() -> {
                            asked.incrementAndGet();
                            Thread.yield();
                            return false;
                        }));
            } catch (Refusal slowed) {
                return false;
            }
        };
        for (Future<Boolean> answer : others.invokeAll(twenty(guess))) {
            assertThat(answer.get()).isFalse();
        }
        assertThat(asked).hasValue(3);
    }

    @Test
    void manyRequestsOfOneRightPasswordGetInTogether() throws Exception {
        AtomicInteger workedOut = new AtomicInteger();
        GivenProof proof = new GivenProof(() -> workedOut.incrementAndGet() > 0, () -> workedOut.get() > 0);
        for (Future<Boolean> answer : others.invokeAll(twenty(() -> throttle.attempt("anna", "a", () -> proof)))) {
            assertThat(answer.get()).isTrue();
        }
        assertThat(workedOut).as("the others find it remembered").hasValue(1);
    }

    @Test
    void requestsOfOneAccountAreLookedUpSideBySide() throws Exception {
        CyclicBarrier bothAreLookedUp = new CyclicBarrier(2);
        Callable<Boolean> request = () -> throttle.attempt("anna", "a", () -> {
            meet(bothAreLookedUp);
            return new GivenProof(() -> true);
        });
        for (Future<Boolean> answer : others.invokeAll(List.of(request, request), 30, TimeUnit.SECONDS)) {
            assertThat(answer.get()).isTrue();
        }
    }

    private static List<Callable<Boolean>> twenty(Callable<Boolean> request) {
        List<Callable<Boolean>> twenty = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            twenty.add(request);
        }
        return twenty;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean right(String account, String address) {
        return throttle.attempt(account, address, () -> new GivenProof(() -> true));
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(account, address, () -> new GivenProof(() -> false)))
                    .isFalse();
        }
    }

    private static void tooMany(Duration wait, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
            assertThat(refusal.retryAfter()).contains(wait);
        });
    }
}
