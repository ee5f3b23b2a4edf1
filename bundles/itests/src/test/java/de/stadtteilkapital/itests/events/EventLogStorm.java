package de.stadtteilkapital.itests.events;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.InContainer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Eight writers in two districts, four readers, and a handler that is stopped and started in between. Runs inside the
 * container, on each database in a class of its own; 1,000 events, in the proof 10,000.
 */
@InContainer
abstract class EventLogStorm {
    private static final int WRITERS = 8;
    private static final int READERS = 4;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final int events = Integer.getInteger("stadtteilkapital.test.events", 1_000);
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final List<String> districts = List.of("storm-a-" + run, "storm-b-" + run);
    private final Queue<LoggedEvent> handled = new ConcurrentLinkedQueue<>();

    @Test
    void nobodySkipsAndNobodySeesTwice(BundleContext context, EventLog log, Transactions transactions)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);
        try {
            ServiceRegistration<EventHandler> handler = register(context);
            List<Future<List<LoggedEvent>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(new StormReader(log, districts, events, LIMIT)));
            }
            List<Future<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(writer(log, transactions, i)));
            }
            awaitHandled(events / 10);
            handler.unregister();
            for (Future<Void> writer : writers) {
                writer.get();
            }
            register(context);
            awaitHandled(events);
            for (Future<List<LoggedEvent>> reader : readers) {
                eachOnceInOrder(reader.get());
            }
            eachOnceInOrder(List.copyOf(handled));
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> writer(EventLog log, Transactions transactions, int writer) {
        String district = districts.get(writer % districts.size());
        return () -> {
            for (int i = 0; i < events / WRITERS; i++) {
                Map<String, Object> facts = Map.of("writer", writer, "number", i);
                transactions.run(() -> log.append(
                        StormReader.caller(districts),
                        new DomainEvent("storm.blew" + run, "w-" + writer, district, null, facts, Set.of())));
            }
            return null;
        };
    }

    private ServiceRegistration<EventHandler> register(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("stadtteilkapital.events.handler", "storm-" + run);
        properties.put("stadtteilkapital.events.types", new String[] {"storm.blew" + run});
        properties.put("stadtteilkapital.events.fromBeginning", true);
        return context.registerService(EventHandler.class, handled::add, properties);
    }

    private void awaitHandled(int count) {
        Await.until(count + " events are handled", LIMIT, () -> handled.size() >= count);
    }

    /** Positions of a district run from 1 without gaps, and each writer's numbers come in their order. */
    private void eachOnceInOrder(List<LoggedEvent> seen) {
        assertThat(seen).hasSize(events);
        for (String district : districts) {
            List<LoggedEvent> here =
                    seen.stream().filter(e -> e.district().equals(district)).toList();
            for (int i = 0; i < here.size(); i++) {
                assertThat(here.get(i).position()).isEqualTo(i + 1L);
            }
        }
        for (int writer = 0; writer < WRITERS; writer++) {
            String subject = "w-" + writer;
            assertThat(seen.stream()
                            .filter(e -> e.subject().equals(subject))
                            .map(e -> Integer.valueOf(e.fact("number"))))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }
}
