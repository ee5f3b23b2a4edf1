package de.stadtteilkapital.itests.round;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Road;
import java.math.BigDecimal;
import java.sql.SQLException;

/** What stands at the end of a round, held against the book-keeper's table to the cent. */
final class RoundResult {
    private final RoundWalk walk;
    private final Totals totals;
    private final Karaf karaf;

    RoundResult(RoundWalk walk, Karaf karaf) {
        this.walk = requireNonNull(walk);
        this.karaf = requireNonNull(karaf);
        totals = Totals.of(walk);
    }

    void agrees() throws SQLException {
        budgetAgrees();
        documentationAgrees();
        new LedgerBooks(karaf.sql()).agreeWith(totals);
        new MoneyPaths(walk).agree();
        recusalHolds();
        everyDecisionComesOutAgain();
    }

    /** Each kind of rule has decided in a round, and what was kept of it is enough to decide again. */
    private void everyDecisionComesOutAgain() {
        assertThat(karaf.console("kapital:replay").lines())
                .hasSize(4)
                .allMatch(line -> line.matches("[\\w.]+: [1-9]\\d* outcomes, 0 different"));
    }

    private void budgetAgrees() {
        JsonNode budget = walk.money.budget();
        assertThat(budget.get("allocated").asText()).isEqualTo("150000.00");
        assertThat(budget.get("coordinationShare").asText()).isEqualTo("20000.00");
        // principal that came back while the round runs is for projects again
        BigDecimal committed = totals.granted().subtract(totals.unused());
        assertThat(budget.get("committed").asText()).isEqualTo(committed.toPlainString());
        assertThat(budget.get("available").asText())
                .isEqualTo(new BigDecimal("150000.00").subtract(committed).toPlainString());
        for (String figure : new String[] {"called", "received", "disbursed"}) {
            assertThat(budget.get(figure).asText())
                    .as(figure)
                    .isEqualTo(totals.granted().toPlainString());
        }
        assertThat(budget.get("verified").asText()).isEqualTo(totals.accepted().toPlainString());
        assertThat(budget.get("recovered").asText()).isEqualTo(totals.unused().toPlainString());
    }

    private void documentationAgrees() {
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
    private void recusalHolds() {
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
