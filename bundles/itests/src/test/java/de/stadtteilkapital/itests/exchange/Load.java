package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** What clients noted: how each request was answered and how long it took, and the marks of all acts acknowledged. */
final class Load {
    private static final double P99 = 0.99;
    private static final double MILLION = 1e6;

    private final Queue<Answer> refused = new ConcurrentLinkedQueue<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> acknowledged = new ConcurrentHashMap<>();
    private volatile String phase = "before";

    /** Times are kept apart by phase. */
    void phase(String name) {
        phase = name;
    }

    /** Makes a request and tells whether it was answered as wanted. */
    boolean ask(int wanted, Supplier<Answer> request) {
        return ask(request, wanted) != null;
    }

    /** Makes a request; null where it was not answered as wanted. */
    Answer ask(Supplier<Answer> request, int wanted) {
        String during = phase;
        long begin = System.nanoTime();
        Answer answer;
        try {
            answer = request.get();
        } catch (RuntimeException e) {
            broken.add(e + " since " + e.getCause());
            return null;
        }
        nanos.computeIfAbsent(during, key -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - begin);
        if (answer.status() != wanted) {
            refused.add(answer);
            return null;
        }
        return answer;
    }

    /** @param kind of row that must stand there once with this mark now */
    void acknowledge(String kind, String mark) {
        acknowledged.computeIfAbsent(kind, key -> new ConcurrentLinkedQueue<>()).add(mark);
    }

    /** The marks of one kind in order. */
    List<String> acknowledged(String kind) {
        return acknowledged.getOrDefault(kind, new ConcurrentLinkedQueue<>()).stream()
                .sorted()
                .toList();
    }

    List<Answer> refused() {
        return List.copyOf(refused);
    }

    /** All that was not answered as wanted, in words. */
    List<String> failures() {
        List<String> all = new ArrayList<>(broken);
        refused.forEach(answer -> all.add(answer.toString()));
        return all;
    }

    int answered() {
        return nanos.values().stream().mapToInt(Queue::size).sum();
    }

    /** For whoever reads the output of the run; nothing is judged by it. */
    String times() {
        Map<String, String> phases = new TreeMap<>();
        nanos.forEach((name, all) -> {
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            phases.put(
                    name,
                    "%d answers, p50 %.0f ms, p99 %.0f ms, slowest %.0f ms"
                            .formatted(
                                    sorted.length,
                                    sorted[sorted.length / 2] / MILLION,
                                    sorted[(int) (sorted.length * P99)] / MILLION,
                                    sorted[sorted.length - 1] / MILLION));
        });
        return phases.toString();
    }
}
