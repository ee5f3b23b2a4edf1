package de.stadtteilkapital.itests.districts;

import de.stadtteilkapital.platform.testing.Answer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Sponsors of one district who hand in, each one after the other, while another district has its troubles. */
final class OtherDistrictsLoad {
    private static final double MILLION = 1e6;

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> failed = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<Void>> clients;

    OtherDistrictsLoad(Districts districts, String sponsor, int clients, int each) {
        this.clients = IntStream.range(0, clients)
                .mapToObj(client -> CompletableFuture.runAsync(
                        () -> handIn(districts, sponsor, client, each), task -> new Thread(task).start()))
                .toList();
    }

    private void handIn(Districts districts, String sponsor, int client, int each) {
        for (int i = 0; i < each; i++) {
            long began = System.nanoTime();
            Answer answer = districts.submit(Districts.NORTH, sponsor, "Werkstatt " + client + " " + i, "500.00");
            nanos.add(System.nanoTime() - began);
            if (answer.status() != 200) {
                failed.add(answer);
            }
        }
    }

    boolean isOver() {
        return clients.stream().allMatch(CompletableFuture::isDone);
    }

    /** What was not answered as wanted, when all are through. */
    List<Answer> failed() {
        clients.forEach(CompletableFuture::join);
        return List.copyOf(failed);
    }

    /** For whoever reads the output of the run; an application is of four requests. */
    String times() {
        List<Long> sorted = nanos.stream().sorted().toList();
        return "%d applications, median %.0f ms, slowest %.0f ms"
                .formatted(
                        sorted.size(),
                        sorted.get(sorted.size() / 2) / MILLION,
                        sorted.get(sorted.size() - 1) / MILLION);
    }
}
