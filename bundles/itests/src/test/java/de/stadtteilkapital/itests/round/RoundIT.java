package de.stadtteilkapital.itests.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.falsified.Falsified;
import de.stadtteilkapital.itests.falsified.PurgedIdea;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Contract;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The round: all micro-projects from advice to documentation in one district and year, on both databases. In the end
 * documentation, budget, ledger and the path of every voucher's money agree to the cent with the book-keeper's table, and whoever falsifies what stands there is
 * found.
 */
@OwnKarafTest
class RoundIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void everyCentOfTheRoundHasAPath(Database database, Containers containers) throws SQLException {
        try (Karaf karaf = containers.fresh("round-" + database.name().toLowerCase(Locale.ROOT), database)) {
            Road road = Demonstration.start(karaf);
            RoundWalk walk = new RoundWalk(road);
            walk.walk();

            new RoundResult(walk, karaf).agrees();
            String openApi = road.anyone().get("/api/openapi.json").expect(200).text();
            assertThat(Contract.of(openApi).violations(karaf.exchanges().all())).isEmpty();
            PurgedIdea.in(road);
            new Falsified(karaf).isRefusedOrFound();
        }
    }
}
