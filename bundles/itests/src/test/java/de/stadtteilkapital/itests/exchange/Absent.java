package de.stadtteilkapital.itests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.SpentProject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A room's provider is away for a while: its own acts wait, everything else goes on, and nothing is allowed unasked. */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Absent {
    private static final Duration ABSENCE =
            Duration.ofSeconds(Integer.getInteger("stadtteilkapital.test.absence.seconds", 6));
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int CLIENTS = 6;

    private final Database database;
    private Karaf karaf;
    private Road road;

    Absent(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start(Containers containers) {
        karaf = containers.fresh("absent-" + database.name().toLowerCase(Locale.ROOT), database);
        road = Demonstration.start(karaf);
    }

    @AfterAll
    void stop() {
        karaf.close();
    }

    @Test
    void onlyItsOwnActsHaveToWaitAndItsEventsAreHandledWhenItIsBack() throws Exception {
        Notebook notebook = Notebook.on(karaf);
        try (Clients clients = new Clients(road, "absent", CLIENTS)) {
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

    @Test
    void aGrantIsNotClosedWhileNobodyKnowsOfResults() {
        SpentProject project = SpentProject.paid(road, "700.00");
        Answer audit = project.audited(project.voucher("700.00"), "650.00");
        project.money().repay(audit.text("/recovery/id"), audit.text("/recovery/total"), road.today());
        karaf.console("bundle:stop de.stadtteilkapital.reporting.core");
        Answer closure = road.as("finanzen").post("/api/finance/grants/" + project.grant() + "/closure", Map.of());
        assertThat(closure.status()).isEqualTo(503);
        assertThat(closure.header("Retry-After")).isNotBlank();
        karaf.console("bundle:start de.stadtteilkapital.reporting.core");
        Await.until(
                "reporting is back",
                LIMIT,
                () -> road.anyone().get("/health/ready").status() == 200);
        project.money().close(project.grant());
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
