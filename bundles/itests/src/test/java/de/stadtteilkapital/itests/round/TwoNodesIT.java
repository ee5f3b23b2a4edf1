package de.stadtteilkapital.itests.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.itests.exchange.Notebook;
import de.stadtteilkapital.itests.screens.Visitor;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two runtimes on one PostgreSQL: any request to any node, and one of them dies in the middle of the round. */
@OwnKarafTest
class TwoNodesIT {
    private static final long SEED = Long.getLong("stadtteilkapital.test.seed", 20_260_401L);
    private static final Duration GOES_ON = Duration.ofSeconds(10);
    private static final int MIDDLE = 400;

    @Test
    void theRoundEndsWithTheSameSums(Containers containers) throws Exception {
        try (Karaf one = containers.fresh("node-one", Database.POSTGRESQL);
                Karaf other = containers.beside(one, "node-two")) {
            // at once, on an empty database
            CompletableFuture<Road> first = CompletableFuture.supplyAsync(() -> Demonstration.start(one));
            Demonstration.start(other);
            first.join();
            List<Visitor> people = List.of(
                    Visitor.loggedIn(one.uri(), "koordination", Demonstration.PASSWORD),
                    Visitor.loggedIn(other.uri(), "traeger1", Demonstration.PASSWORD));
            Notebook notebook = Notebook.on(one, other);
            AnyNode nodes = new AnyNode(List.of(one, other), SEED, MIDDLE);
            RoundWalk walk = new RoundWalk(new Road(one.http().over(nodes), Demonstration.PASSWORD));
            walk.walk();
            assertThat(nodes.gap()).as("the other goes on").isBetween(Duration.ofNanos(1), GOES_ON);
            Karaf left = one.isRunning() ? one : other;
            people.forEach(person -> assertThat(
                            person.at(left.uri()).open("/start", 200).path())
                    .as("nobody is logged out")
                    .isEqualTo("/start"));
            new RoundResult(walk, left).agrees();
            notebook.agreesWithTheLogOf(left, 1);
            Books.agree(left);
        }
    }
}
