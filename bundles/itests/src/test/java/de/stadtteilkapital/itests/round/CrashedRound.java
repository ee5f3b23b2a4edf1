package de.stadtteilkapital.itests.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.itests.exchange.Notebook;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The round with the power failing again and again: the same sums, nothing lost, nothing twice. */
@OwnKarafTest
abstract class CrashedRound {
    private static final int CRASHES = Integer.getInteger("stadtteilkapital.test.crashes", 5);
    private static final long SEED = Long.getLong("stadtteilkapital.test.seed", 20_260_401L);

    /** Fewer than a walk has, so that none of the crashes is left over. */
    private static final int REQUESTS = 300;

    private final Database database;

    CrashedRound(Database database) {
        this.database = database;
    }

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsThereTwice(Containers containers) throws Exception {
        String name = "crashes-" + database.name().toLowerCase(Locale.ROOT);
        System.out.println("seed of the crashes: " + SEED);
        try (Karaf karaf = containers.fresh(name, database)) {
            Demonstration.start(karaf);
            Notebook notebook = Notebook.on(karaf);
            try (Crashes crashes = new Crashes(karaf, SEED, REQUESTS / CRASHES, CRASHES)) {
                Road road = new Road(karaf.http().over(crashes), Demonstration.PASSWORD);
                RoundWalk walk = new RoundWalk(road);
                walk.walk();
                crashes.calm();
                new RoundResult(walk, karaf).agrees();
                notebook.agreesWithTheLogOf(karaf, crashes.done());
                System.out.println(crashes.done() + " crashes on " + database);
                assertThat(crashes.done()).isEqualTo(CRASHES);
            }
            Books.agree(karaf);
        }
    }
}
