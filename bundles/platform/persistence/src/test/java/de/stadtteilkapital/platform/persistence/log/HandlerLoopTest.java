package de.stadtteilkapital.platform.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import de.stadtteilkapital.platform.persistence.unit.GuestTurns.Turn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class HandlerLoopTest {
    private static final Caller HOUSE = Caller.house("test", "hamm-norden");

    private final PlatformDatabase database;
    private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();

    HandlerLoopTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
    }

    @Test
    void eventsAreHandledInOrderEachOnce() throws InterruptedException {
        append("made", "s-1", "one");
        try (HandlerLoop loop = loop(this::remember)) {
            append("made", "s-1", "two");
            append("ignored", "s-1", "other");
            append("made", "s-2", "three");
            assertThat(next()).isEqualTo("one");
            assertThat(next()).isEqualTo("two");
            assertThat(next()).isEqualTo("three");
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void aNewHandlerBeginsAtThePresent() throws InterruptedException {
        append("made", "s-1", "before it came");
        enrol("test");
        append("made", "s-1", "one");
        try (HandlerLoop loop = loop(false, this::remember)) {
            assertThat(next()).isEqualTo("one");
        }
        assertThat(handled).isEmpty();
    }

    @Test
    void aNewHandlerIsToldOfADistrictThatComesLaterFromItsBeginning() throws InterruptedException {
        enrol("test");
        append("made", "s-1", "one");
        try (HandlerLoop loop = loop(false, this::remember)) {
            assertThat(next()).isEqualTo("one");
        }
    }

    @Test
    void aHandlerThatIsKnownGoesOnWhereItWasAlsoOnAnotherNode() throws InterruptedException {
        enrol("test");
        append("made", "s-1", "while nobody was there");
        enrol("test");
        try (HandlerLoop loop = loop(false, this::remember)) {
            assertThat(next()).isEqualTo("while nobody was there");
        }
    }

    @Test
    void twoNodesThatHaveReadTheSameEventsHandleEachOnce() throws InterruptedException {
        List<String> words = IntStream.range(0, 40).mapToObj(i -> "word " + i).toList();
        words.forEach(word -> append("made", "s-" + word.length(), word));
        EventHandler noted = event -> database.transactions.afterCommit(() -> remember(event));
        List<String> seen = new ArrayList<>();
        try (HandlerLoop one = loop(noted);
                HandlerLoop other = loop(noted)) {
            while (seen.size() < words.size()) {
                seen.add(next());
            }
        }
        seen.addAll(handled);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void oneThatHasBeenHandlingGoesOnWhenItAsksForThePastAnew() throws InterruptedException {
        enrol("test");
        append("made", "s-1", "one");
        try (HandlerLoop loop = loop(false, this::remember)) {
            assertThat(next()).isEqualTo("one");
        }
        append("made", "s-1", "two");
        try (HandlerLoop loop = loop(true, this::remember)) {
            assertThat(next()).isEqualTo("two");
        }
    }

    @Test
    void aHandlerThatWasAwayCatchesUp() throws InterruptedException {
        append("made", "s-1", "one");
        try (HandlerLoop loop = loop(this::remember)) {
            assertThat(next()).isEqualTo("one");
        }
        append("made", "s-1", "two");
        try (HandlerLoop loop = loop(this::remember)) {
            assertThat(next()).isEqualTo("two");
        }
    }

    @Test
    void whatAHandlerCanNotDigestHoldsBackOnlyItsSubject() throws InterruptedException {
        append("made", "bad", "one");
        append("made", "bad", "two");
        append("made", "good", "three");
        EventHandler failing = event -> {
            if ("one".equals(event.fact("word"))) {
                throw new IllegalStateException("can't digest this");
            }
            remember(event);
        };
        try (HandlerLoop loop = loop(failing)) {
            assertThat(next()).isEqualTo("three");
        }
        assertThat(database.count("platform_event_aside")).isEqualTo(2);
        try (HandlerLoop loop = loop(this::remember)) {
            assertThat(loop.retry()).isEqualTo(2);
        }
        assertThat(next()).isEqualTo("one");
        assertThat(next()).isEqualTo("two");
        assertThat(database.count("platform_event_aside")).isZero();
    }

    @Test
    void anErrorOfTheHandlersSetsTheEventAsideAndDoesNotEndTheHandler() throws InterruptedException {
        append("made", "bad", "one");
        append("made", "good", "two");
        EventHandler failing = event -> {
            if ("one".equals(event.fact("word"))) {
                throw new NoClassDefFoundError("org/example/Gone");
            }
            remember(event);
        };
        try (HandlerLoop loop = loop(failing)) {
            assertThat(next()).isEqualTo("two");
        }
        assertThat(database.count("platform_event_aside")).isEqualTo(1);
    }

    @Test
    void oneThatPausesAfterAFailureEndsWhenItIsTold() throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        append("made", "s-1", "one");
        HandlerLoop loop = loop(event -> {
            failed.countDown();
            throw new IllegalStateException("busy");
        });
        failed.await();
        Thread thread = Thread.getAllStackTraces().keySet().stream()
                .filter(one -> one.getName().equals("events-test"))
                .findFirst()
                .orElseThrow();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        loop.close();
        assertThat(thread.isAlive()).isFalse();
    }

    private void remember(LoggedEvent event) {
        handled.add(event.fact("word"));
    }

    private String next() throws InterruptedException {
        return handled.poll(20, TimeUnit.SECONDS);
    }

    /** As a node does that starts. */
    private void enrol(String name) {
        database.transactions.run(() -> {
            Connection connection = database.transactions.connection();
            try {
                new Enrolment(connection, new Heads(connection, database.schema.dialect())).enrol(name, false);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private HandlerLoop loop(EventHandler handler) {
        return loop(true, handler);
    }

    private HandlerLoop loop(boolean fromBeginning, EventHandler handler) {
        return new HandlerLoop(
                "test",
                Set.of("made"),
                fromBeginning,
                handler,
                Turn.ANY_TIME,
                database.transactions,
                database.schema.dialect(),
                database.bell);
    }

    private void append(String type, String subject, String word) {
        database.transactions.run(() -> database.events.append(
                HOUSE, new DomainEvent(type, subject, "hamm-norden", null, Map.of("word", word), Set.of())));
    }
}
