package de.stadtteilkapital.itests.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Contract;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The round: all micro-projects from advice to documentation in one district and year, on both databases. In the end
 * documentation, budget, ledger and the path of every voucher's money agree to the cent with the book-keeper's table.
 */
@KarafTest
class RoundIT {
    @ParameterizedTest
    @EnumSource(Database.class)
    void everyCentOfTheRoundHasAPath(Database database, Containers containers) throws SQLException {
        try (Karaf karaf = containers.fresh("round-" + database.name().toLowerCase(Locale.ROOT), database)) {
            Road road = Demonstration.start(karaf);
            RoundWalk walk = new RoundWalk(road);
            walk.walk();

            Totals totals = Totals.of(walk);
            budgetAgrees(walk, totals);
            documentationAgrees(walk, totals);
            new LedgerBooks(karaf.sql()).agreeWith(totals);
            new MoneyPaths(walk).agree();
            recusalHolds(walk);
            String openApi = road.anyone().get("/api/openapi.json").expect(200).text();
            assertThat(Contract.of(openApi).violations(karaf.exchanges().all())).isEmpty();
        }
    }

    private static void budgetAgrees(RoundWalk walk, Totals totals) {
        JsonNode budget = walk.money.budget();
        assertThat(budget.get("allocated").asText()).isEqualTo("150000.00");
        assertThat(budget.get("coordinationShare").asText()).isEqualTo("20000.00");
        assertThat(budget.get("committed").asText()).isEqualTo(totals.granted().toPlainString());
        assertThat(budget.get("available").asText())
                .isEqualTo(
                        new BigDecimal("150000.00").subtract(totals.granted()).toPlainString());
        for (String figure : new String[] {"called", "received", "disbursed"}) {
            assertThat(budget.get(figure).asText())
                    .as(figure)
                    .isEqualTo(totals.granted().toPlainString());
        }
        assertThat(budget.get("verified").asText()).isEqualTo(totals.accepted().toPlainString());
        assertThat(budget.get("recovered").asText()).isEqualTo(totals.unused().toPlainString());
    }

    private static void documentationAgrees(RoundWalk walk, Totals totals) {
        String path = "/api/reporting/documentation?district=" + Road.DISTRICT + "&round=" + walk.round;
        JsonNode documentation = walk.road
                .as("koordination")
                .with("Accept", "application/json")
                .get(path)
                .expect(200)
                .json();
        JsonNode money = documentation.get("reconciliation");
        assertThat(money.get("verified").asText()).isEqualTo(totals.accepted().toPlainString());
        assertThat(money.get("interest").asText()).isEqualTo(totals.interest().toPlainString());
        money.get("differences")
                .forEach(d -> assertThat(d.get("difference").asText())
                        .as(d.get("figure").asText())
                        .isEqualTo("0.00"));
        JsonNode chapters = documentation.at("/results/projects");
        assertThat(chapters).hasSize(walk.projects.size());
        chapters.forEach(chapter -> chapterAgrees(
                chapter, Expected.byTitle().get(chapter.get("title").asText())));
        for (String form :
                new String[] {"application/pdf", "text/csv", "application/vnd.oasis.opendocument.spreadsheet"}) {
            assertThat(walk.road
                            .as("regiestelle")
                            .with("Accept", form)
                            .get(path)
                            .expect(200)
                            .bytes())
                    .as(form)
                    .hasSizeGreaterThan(1_000);
        }
    }

    private static void chapterAgrees(JsonNode chapter, Expected expected) {
        assertThat(chapter.get("grant").asText()).isEqualTo(expected.grant().toPlainString());
        assertThat(chapter.get("paid").asText()).isEqualTo(expected.grant().toPlainString());
        assertThat(chapter.get("accepted").asText())
                .isEqualTo(expected.accepted().toPlainString());
        assertThat(chapter.get("recovered").asText())
                .isEqualTo(expected.unused().toPlainString());
        assertThat(chapter.get("interest").asText())
                .isEqualTo(expected.interest().toPlainString());
        assertThat(chapter.get("grantState").asText()).isEqualTo("CLOSED");
    }

    /** The third and fourth member of the committee see nothing of the file from which they are barred. */
    private static void recusalHolds(RoundWalk walk) {
        int member = 3;
        for (Funded funded : walk.projects) {
            if (funded.project.needsRecusal()) {
                String path = "/api/applications/" + funded.application;
                walk.road.as("komitee" + member++).get(path).expect(404);
                walk.road.as("komitee1").get(path).expect(200);
            }
        }
    }
}
