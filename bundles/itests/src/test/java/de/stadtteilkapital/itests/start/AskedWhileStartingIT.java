package de.stadtteilkapital.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever comes before the rooms are there is told to come again: never that there is no such thing. */
@OwnKarafTest
class AskedWhileStartingIT {
    private static final Logger LOG = LoggerFactory.getLogger(AskedWhileStartingIT.class);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aRequestIsAnsweredOrToldToComeAgain(Containers containers) {
        try (Karaf karaf = containers.fresh("asked", Database.DERBY)) {
            assertThat(statusesDuring(karaf)).contains(OK).isSubsetOf(OK, 503);
            karaf.stop();
            assertThat(statusesDuring(karaf)).contains(OK).isSubsetOf(OK, 503);
        }
    }

    /** Of one request after another, from before there is a server until the first that is answered. */
    private Set<Integer> statusesDuring(Karaf karaf) {
        URI rounds = karaf.uri().resolve("/api/programme/rounds?district=hamm-norden");
        CompletableFuture<Void> started = CompletableFuture.runAsync(karaf::start);
        Set<Integer> statuses = new TreeSet<>();
        Await.until("an answer", Duration.ofMinutes(3), () -> {
            ask(rounds, statuses);
            return statuses.contains(OK) || started.isCompletedExceptionally();
        });
        started.join();
        return statuses;
    }

    private void ask(URI rounds, Set<Integer> statuses) {
        try {
            HttpResponse<Void> answer =
                    client.send(HttpRequest.newBuilder(rounds).build(), HttpResponse.BodyHandlers.discarding());
            statuses.add(answer.statusCode());
        } catch (IOException e) {
            LOG.trace("There is no server yet.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
