package de.stadtteilkapital.itests.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Wire;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The way to a container that is killed at random moments while it is asked, and started again on the same data. What was
 * acknowledged last is then asked for once more with the same key, and what was not is sent again.
 */
final class Crashes implements Wire, AutoCloseable {
    private static final int WITHIN_MICROS = 40_000;
    private static final int REMEMBERED = 5;

    private record Acknowledged(HttpRequest request, HttpResponse<byte[]> response) {}

    private final Karaf karaf;
    private final Random random;
    private final int everyAbout;
    private int wanted;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Deque<Acknowledged> last = new ArrayDeque<>();
    private Future<?> kill;
    private int untilNext;
    private int done;

    /**
     * @param everyAbout so many requests a crash
     * @param wanted how many there are to be
     */
    Crashes(Karaf karaf, long seed, int everyAbout, int wanted) {
        this.karaf = karaf;
        this.everyAbout = everyAbout;
        this.wanted = wanted;
        random = new Random(seed);
        untilNext = next();
    }

    /** No more crashes; one that was under way is waited for. */
    synchronized void calm() throws IOException, InterruptedException {
        wanted = 0;
        if (kill != null) {
            standUpAgain();
        }
    }

    /** How many there were. */
    int done() {
        return done;
    }

    private int next() {
        return 1 + random.nextInt(2 * everyAbout - 1);
    }

    @Override
    public synchronized HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpRequest keyed = Acts.keyed(request);
        if (kill == null && done < wanted && --untilNext <= 0) {
            kill = timer.schedule(karaf::kill, random.nextInt(WITHIN_MICROS), TimeUnit.MICROSECONDS);
        }
        HttpResponse<byte[]> response;
        try {
            response = Api.DIRECT.send(keyed);
        } catch (IOException e) {
            if (kill == null) {
                throw e;
            }
            standUpAgain();
            response = Api.DIRECT.send(keyed);
        }
        remember(keyed, response);
        return response;
    }

    private void remember(HttpRequest request, HttpResponse<byte[]> response) {
        if (!"GET".equals(request.method()) && response.statusCode() < 300) {
            last.addLast(new Acknowledged(request, response));
            if (last.size() > REMEMBERED) {
                last.removeFirst();
            }
        }
    }

    private void standUpAgain() throws IOException, InterruptedException {
        try {
            kill.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        kill = null;
        done++;
        untilNext = next();
        karaf.start();
        for (Acknowledged act : last) {
            HttpResponse<byte[]> again = Api.DIRECT.send(act.request());
            assertThat(again.statusCode())
                    .as(act.request().toString())
                    .isEqualTo(act.response().statusCode());
            assertThat(again.body())
                    .as(act.request().toString())
                    .isEqualTo(act.response().body());
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
