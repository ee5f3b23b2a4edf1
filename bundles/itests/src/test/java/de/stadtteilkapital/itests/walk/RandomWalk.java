package de.stadtteilkapital.itests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Whatever finance and committee do in whatever order, the round's money is what an oracle says that shares nothing with
 * the house, after every act and to the cent; and in the end all witnesses agree.
 */
@OwnKarafTest
abstract class RandomWalk {
    private static final int ACTS = Integer.getInteger("stadtteilkapital.test.acts", 1_000);
    private static final long SEED = Long.getLong("stadtteilkapital.test.seed", 20_260_401L);

    /** Too short a walk can't do everything. */
    private static final int ENOUGH = 1_000;

    private final Database database;

    RandomWalk(Database database) {
        this.database = database;
    }

    @Test
    void theMoneyIsWhatTheOracleSaysAfterEveryAct(Containers containers) throws Exception {
        try (Karaf karaf = containers.fresh("walk-" + database.name().toLowerCase(Locale.ROOT), database)) {
            Walk walk = new Walk(Demonstration.start(karaf), SEED);
            LocalDate begin = walk.house.today;
            try {
                walk.walk(ACTS);
            } catch (AssertionError | RuntimeException e) {
                String where = "act %d on %s, the last was %s; seed %d, begun on %s"
                        .formatted(walk.done, walk.house.today, walk.house.last, SEED, begin);
                throw new AssertionError(where, e);
            }
            System.out.printf("%d acts on %s, seed %d: %s%n", walk.done, database, SEED, walk.house.done);
            if (ACTS >= ENOUGH) {
                assertThat(walk.house.done.keySet())
                        .as("what was done, with the seed %d begun on %s", SEED, begin)
                        .containsExactlyInAnyOrder(Deed.values());
            }
            Books.agree(karaf);
            everyDecisionComesOutAgain(karaf);
            walk.oracles.forEach(oracle -> documentationAgrees(walk.house, oracle));
        }
    }

    private static void everyDecisionComesOutAgain(Karaf karaf) {
        assertThat(karaf.console("kapital:replay").lines())
                .allMatch(line -> line.matches("[\\w.]+: \\d+ outcomes, 0 different"))
                .anyMatch(line -> line.matches("committee[\\w.]+: [1-9]\\d* outcomes, 0 different"))
                .anyMatch(line -> line.matches("finance[\\w.]+: [1-9]\\d* outcomes, 0 different"));
    }

    private static void documentationAgrees(House house, Oracle oracle) {
        JsonNode money = house.as("koordination")
                .with("Accept", "application/json")
                .get("/api/reporting/documentation?district=" + Road.DISTRICT + "&round=" + oracle.round)
                .expect(200)
                .json()
                .get("reconciliation");
        House.same(money, "verified", oracle.verified, "verified");
        House.same(money, "recovered", oracle.recovered, "recovered");
        assertThat(money.get("differences"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.get("difference").asText())
                        .as(d.get("figure").asText())
                        .isEqualTo("0.00"));
    }
}
