package de.stadtteilkapital.platform.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

    private void remember(LoggedEvent event) {
        handled.add(event.fact("word"));
    }

    private String next() throws InterruptedException {
        return handled.poll(20, TimeUnit.SECONDS);
    }

    private HandlerLoop loop(EventHandler handler) {
        return new HandlerLoop(
                "test", Set.of("made"), handler, database.transactions, database.schema.dialect(), database.bell);
    }

    private void append(String type, String subject, String word) {
        database.transactions.run(() -> database.events.append(
                HOUSE, new DomainEvent(type, subject, "hamm-norden", null, Map.of("word", word), Set.of())));
    }
}
