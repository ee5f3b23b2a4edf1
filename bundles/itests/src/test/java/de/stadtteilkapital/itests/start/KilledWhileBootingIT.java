package de.stadtteilkapital.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The power fails while a node starts for the first time, again and again: in the end it starts. */
@KarafTest
class KilledWhileBootingIT {
    private static final int KILLS = Integer.getInteger("stadtteilkapital.test.boots", 3);
    private static final long SEED = Long.getLong("stadtteilkapital.test.seed", 20_260_401L);
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int LATEST_MILLIS = 14_000;

    @ParameterizedTest
    @EnumSource(Database.class)
    void itStartsInTheEnd(Database database, Containers containers) throws Exception {
        Random random = new Random(SEED);
        try (Karaf karaf = containers.fresh("boots-" + database.name().toLowerCase(Locale.ROOT), database)) {
            Demonstration.prepare(karaf);
            for (int i = 0; i < KILLS; i++) {
                killAfter(random.nextInt(LATEST_MILLIS), karaf);
            }
            karaf.start();
            Road road = Demonstration.of(karaf);
            OneProject.drafted(road, "800.00").submitted();
            assertThat(road.anyone().get("/health/ready").status()).isEqualTo(200);
            Books.agree(karaf);
        }
    }

    private static void killAfter(int millis, Karaf karaf) {
        CompletableFuture<Void> booting = CompletableFuture.runAsync(karaf::start);
        Await.until("the process is there", LIMIT, () -> process(karaf).isPresent());
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                .execute(() -> process(karaf).ifPresent(ProcessHandle::destroyForcibly));
        try {
            booting.join();
            // it was ready before the power failed
            Await.until("the power failed", LIMIT, () -> !karaf.isRunning());
        } catch (CompletionException e) {
            // the second where the power failed so early that nobody had seen the process
            assertThat(e.getMessage()).containsAnyOf("ended while booting", "a process for " + karaf.home());
        }
    }

    /** While it boots nobody else can be asked for it. */
    private static Optional<ProcessHandle> process(Karaf karaf) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(karaf.home() + "/"))
                .filter(ProcessHandle::isAlive)
                .findAny();
    }
}
