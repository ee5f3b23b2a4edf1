package de.stadtteilkapital.itests.round;

import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Each request to any of several nodes; one of them is killed after so many, and what it had in hand goes to another. */
final class AnyNode implements Wire {
    private static final String CLOCK = "/api/demonstration/clock";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final List<Karaf> nodes;
    private final Random random;
    private int untilKill;
    private Duration gap = Duration.ZERO;

    AnyNode(List<Karaf> nodes, long seed, int untilKill) {
        this.nodes = new ArrayList<>(nodes);
        this.untilKill = untilKill;
        random = new Random(seed);
    }

    /** From the kill to the next answer. */
    Duration gap() {
        return gap;
    }

    @Override
    public synchronized HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpRequest keyed = Acts.keyed(request);
        if (--untilKill == 0) {
            long begin = System.nanoTime();
            HttpResponse<byte[]> response = whileOneIsKilled(keyed);
            gap = Duration.ofNanos(System.nanoTime() - begin);
            return response;
        }
        Karaf node = nodes.get(random.nextInt(nodes.size()));
        HttpResponse<byte[]> response = Api.DIRECT.send(Acts.at(node.uri(), keyed));
        if ("PUT".equals(keyed.method()) && CLOCK.equals(keyed.uri().getPath())) {
            awaitEverywhere(keyed, response);
        }
        return response;
    }

    /** The demonstration's clock is read anew every second. */
    private void awaitEverywhere(HttpRequest moved, HttpResponse<byte[]> response) {
        HttpRequest look = HttpRequest.newBuilder(moved, (name, value) -> name.equals("Authorization"))
                .GET()
                .build();
        for (Karaf node : nodes) {
            Await.until(
                    "the clock of every node has moved",
                    LIMIT,
                    () -> Arrays.equals(
                            response.body(), ask(Acts.at(node.uri(), look)).body()));
        }
    }

    private static HttpResponse<byte[]> ask(HttpRequest request) {
        try {
            return Api.DIRECT.send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> whileOneIsKilled(HttpRequest request) throws IOException, InterruptedException {
        Karaf victim = nodes.remove(random.nextInt(nodes.size()));
        Thread kill = new Thread(victim::kill);
        kill.start();
        try {
            return Api.DIRECT.send(Acts.at(victim.uri(), request));
        } catch (IOException e) {
            return Api.DIRECT.send(Acts.at(nodes.get(0).uri(), request));
        } finally {
            kill.join();
        }
    }
}
