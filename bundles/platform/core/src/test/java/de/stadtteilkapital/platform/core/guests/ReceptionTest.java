package de.stadtteilkapital.platform.core.guests;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.rules.Answer;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Home;
import de.stadtteilkapital.platform.api.rules.Question;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time is over when the test says so: when so many have begun, and only so many have not answered. */
@Timeout(60)
class ReceptionTest {
    private static final int FEW = 4;
    private static final int TEN = 10;
    private static final GuestLimits LIMITS =
            new GuestLimits(Duration.ofSeconds(1), 2, 3, Duration.ofSeconds(30), FEW, 32, 4);

    private final AtomicLong now = new AtomicLong();
    private final ExecutorService threads = GuestThreads.of(LIMITS.threads());
    private final Reception reception = new Reception(LIMITS, threads, this::await, now::get);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger called = new AtomicInteger();
    private volatile CountDownLatch begun = new CountDownLatch(0);
    private volatile int hanging;

    private long services;

    private void await(CountDownLatch settled, long nanos) throws InterruptedException {
        begun.await();
        while (settled.getCount() > hanging) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void releaseWhatHangs() {
        release.countDown();
        threads.shutdownNow();
    }

    private Guest guest(String rule, String district) {
        Guest guest =
                new Guest("Rule", new RuleVersion(rule, "1"), new Home(district, ""), "org.guest", 1, 0, services++);
        reception.came(guest);
        return guest;
    }

    /** Does not listen when it is interrupted. */
    private String hangs() {
        called.incrementAndGet();
        begun.countDown();
        while (release.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "late";
    }

    /** Ends when it is interrupted. */
    private String sleeps() {
        called.incrementAndGet();
        begun.countDown();
        try {
            release.await();
        } catch (InterruptedException e) {
            return "interrupted";
        }
        return "late";
    }

    private Question<String, String> question(Guest guest, Supplier<String> says) {
        return new Question<>(guest, () -> "", rule -> says.get(), said -> guest.rule());
    }

    private List<String> ask(Question<?, ?>... questions) {
        return ask(Stream.of(questions));
    }

    @SuppressWarnings("unchecked") // they are all made by question
    private List<String> ask(Stream<Question<?, ?>> questions) {
        List<Question<String, String>> all =
                questions.map(each -> (Question<String, String>) each).toList();
        return reception.ask(all, new ActTime(LIMITS.act())).all().stream()
                .map(ReceptionTest::words)
                .toList();
    }

    private static String words(Answer<String> answer) {
        return answer instanceof Answer.Spoken<String> spoken
                ? spoken.said()
                : ((Answer.Silent<String>) answer).why().name();
    }

    private void expect(int beginning, int notAnswering) {
        begun = new CountDownLatch(beginning);
        hanging = notAnswering;
    }

    @Test
    void allOthersAnswerWhileOneHangs() {
        expect(1, 1);
        assertThat(ask(
                        question(guest("here.good", "here"), () -> "yes"),
                        question(guest("here.slow", "here"), this::hangs),
                        question(guest("here.other", "here"), () -> "no")))
                .containsExactly("yes", "TOO_SLOW", "no");
    }

    @Test
    void whileACallDoesNotReturnTheGuestIsRefusedWithoutAThreadAndCounted() {
        Guest loops = guest("here.loops", "here");
        expect(1, 1);
        ask(question(loops, this::hangs));
        expect(0, 0);
        assertThat(ask(question(loops, this::hangs))).containsExactly("UNRETURNED");
        assertThat(ask(question(loops, this::hangs))).containsExactly("UNRETURNED");
        assertThat(called).hasValue(1);
        assertThat(reception.known(Stay::failures)).containsExactly(3L);
        assertThat(reception.known(Stay::unreturned)).containsExactly(1);
    }

    @Test
    void whatReplacesAGuestThatHangsIsAsked() {
        Guest loops = guest("here.loops", "here");
        expect(1, 1);
        ask(question(loops, this::hangs));
        reception.left(loops);
        expect(0, 0);
        assertThat(ask(question(guest("here.loops", "here"), () -> "good"))).containsExactly("good");
    }

    @Test
    void afterThreeTimeOutsInARowItRestsForAWhile() {
        Guest slow = guest("here.slow", "here");
        for (int i = 0; i < LIMITS.timeouts(); i++) {
            expect(1, 1);
            assertThat(ask(question(slow, this::sleeps))).containsExactly("TOO_SLOW");
            untilNothingHangs();
        }
        expect(0, 0);
        assertThat(ask(question(slow, this::sleeps))).containsExactly("RESTING");
        assertThat(called).hasValue(LIMITS.timeouts());
        now.addAndGet(LIMITS.rest().toNanos());
        assertThat(ask(question(slow, () -> "awake"))).containsExactly("awake");
    }

    private void untilNothingHangs() {
        while (reception.known(Stay::unreturned).stream().anyMatch(calls -> calls > 0)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aTimeOutBetweenAnswersDoesNotMakeItRest() {
        Guest slow = guest("here.slow", "here");
        for (int i = 0; i < LIMITS.timeouts() + 1; i++) {
            expect(1, 1);
            ask(question(slow, this::sleeps));
            untilNothingHangs();
            expect(0, 0);
            assertThat(ask(question(slow, () -> "in time"))).containsExactly("in time");
        }
    }

    @Test
    void ofTenThatHangAFewAreTriedAndTheOthersRefused() {
        List<Guest> ten = IntStream.range(0, TEN)
                .mapToObj(i -> guest("here.loops" + i, "here"))
                .toList();
        expect(FEW, TEN);
        assertThat(ask(ten.stream().map(guest -> question(guest, this::hangs))))
                .hasSize(TEN)
                .containsOnly("TOO_SLOW", "NO_ROOM");
        expect(0, 0);
        assertThat(ask(ten.stream().map(guest -> question(guest, this::hangs)))).containsOnly("UNRETURNED", "NO_ROOM");
        assertThat(called).hasValue(FEW);
    }

    @Test
    void whereManyHangRulesOfAnotherDistrictThatAreNewAreAsked() {
        ofTenThatHangAFewAreTriedAndTheOthersRefused();
        assertThat(ask(
                        question(guest("there.new", "there"), () -> "new"),
                        question(guest("there.other", "there"), () -> "other")))
                .containsExactly("new", "other");
    }

    @Test
    void whoAnswersIsCalledTwiceAtOnceAndNotThrice() throws Exception {
        Guest busy = guest("here.busy", "here");
        expect(0, 0);
        ask(question(busy, () -> "proven"));
        CountDownLatch two = new CountDownLatch(2);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Supplier<String> works = () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            two.countDown();
            uninterrupted(two);
            inside.decrementAndGet();
            return "done";
        };
        List<CompletableFuture<List<String>>> acts = IntStream.range(0, TEN)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> ask(question(busy, works)), task -> new Thread(task).start()))
                .toList();
        for (CompletableFuture<List<String>> act : acts) {
            assertThat(act.get()).containsExactly("done");
        }
        assertThat(most).hasValue(2);
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyIsCalledWhenTheActsTimeIsUsedUp() {
        ActTime time = new ActTime(LIMITS.act());
        time.spend(LIMITS.act().toNanos());
        Question<String, String> question = question(guest("here.a", "here"), this::hangs);
        expect(0, 0);
        assertThat(reception.ask(List.of(question), time).all().stream().map(ReceptionTest::words))
                .containsExactly("NO_ROOM");
        assertThat(called).hasValue(0);
    }

    @Test
    void whatCanNotBeConstructedIsTriedAgainAfterAWhileAndNotWithEachAct() {
        Guest guest = guest("here.odd", "here");
        Question<String, String> question = new Question<>(
                guest,
                () -> {
                    called.incrementAndGet();
                    return null;
                },
                rule -> rule,
                said -> guest.rule());
        expect(0, 0);
        assertThat(ask(question)).containsExactly("NOT_CONSTRUCTED");
        assertThat(ask(question)).containsExactly("NOT_CONSTRUCTED");
        assertThat(called).hasValue(1);
        now.addAndGet(LIMITS.rest().toNanos());
        assertThat(ask(question(guest, () -> "made"))).containsExactly("made");
    }

    @Test
    void itsTroubleIsKnownUntilItAnswers() {
        Guest broken = guest("here.broken", "here");
        expect(0, 0);
        ask(question(broken, () -> {
            throw new IllegalStateException("Erika Mustermann");
        }));
        assertThat(reception.known(Stay::trouble)).containsExactly("THREW IllegalStateException");
        ask(question(broken, () -> "mended"));
        assertThat(reception.known(Stay::trouble)).containsExactly("");
    }
}
