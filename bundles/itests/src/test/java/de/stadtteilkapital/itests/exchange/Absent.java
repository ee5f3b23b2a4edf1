package de.stadtteilkapital.itests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The committee's provider is away for a while, and everything else goes on. */
@KarafTest
abstract class Absent {
    private static final Duration ABSENCE =
            Duration.ofSeconds(Integer.getInteger("stadtteilkapital.test.absence.seconds", 6));
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int CLIENTS = 6;

    private final Database database;

    Absent(Database database) {
        this.database = database;
    }

    @Test
    void onlyItsOwnActsHaveToWaitAndItsEventsAreHandledWhenItIsBack(Containers containers) throws Exception {
        String name = "absent-" + database.name().toLowerCase(Locale.ROOT);
        try (Karaf karaf = containers.fresh(name, database)) {
            Road road = Demonstration.start(karaf);
            Notebook notebook = Notebook.on(karaf);
            try (Clients clients = new Clients(road, name, CLIENTS)) {
                Load load = clients.load();
                Await.until("some are handled", LIMIT, () -> notebook.lines().size() > CLIENTS);
                assertThat(load.failures()).isEmpty();
                goAway(karaf, load);
                int done = load.acknowledged(Errands.SESSION).size();
                Await.until(
                        "sessions again",
                        LIMIT,
                        () -> load.acknowledged(Errands.SESSION).size() > done + CLIENTS);
                clients.close();
                assertThat(load.refused()).isNotEmpty().allSatisfy(Absent::isOnlyTheCommittees);
                assertThat(load.failures()).hasSameSizeAs(load.refused());
                clients.foundEverythingOnce(karaf);
            }
            notebook.agreesWithTheLogOf(karaf);
            Books.agree(karaf);
        }
    }

    private static void goAway(Karaf karaf, Load load) {
        karaf.console("bundle:stop de.stadtteilkapital.committee.core/1.0.0");
        long end = System.nanoTime() + ABSENCE.toNanos();
        int before = load.acknowledged(Errands.APPLICATION).size();
        Await.until("its absence is over", ABSENCE.multipliedBy(2), () -> System.nanoTime() > end);
        assertThat(load.acknowledged(Errands.APPLICATION)).as("others' acts").hasSizeGreaterThan(before);
        karaf.console("bundle:start de.stadtteilkapital.committee.core/1.0.0");
    }

    private static void isOnlyTheCommittees(Answer answer) {
        assertThat(answer.exchange().path()).startsWith("/api/committee/");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotBlank();
    }
}
