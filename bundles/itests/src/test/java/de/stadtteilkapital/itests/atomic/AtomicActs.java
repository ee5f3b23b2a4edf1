package de.stadtteilkapital.itests.atomic;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.ReviewDesk;
import de.stadtteilkapital.committee.api.BudgetGuard;
import de.stadtteilkapital.committee.api.ResolutionRegister;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Exchanges;
import de.stadtteilkapital.platform.testing.InContainer;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.BundleContext;

/**
 * Real acts that touch two rooms fail in the second: nothing of them is left, in no table of any room, not in the event
 * log, not in the ledger, not under the Idempotency-Key; and once the fault is gone the same request succeeds.
 */
@InContainer
abstract class AtomicActs {
    /** How the second room fails. */
    enum Fault {
        EXCEPTION,
        CONSTRAINT_AT_FLUSH,
        CONSTRAINT_AT_COMMIT
    }

    @ParameterizedTest
    @EnumSource
    void theFormalCheckThatOpensRequests(
            Fault fault, BundleContext context, DataSource dataSource, Transactions transactions) throws Exception {
        OneProject project = OneProject.drafted(road(), "900.00").submitted();
        Sabotage sabotage = Sabotage.of(
                fault,
                dataSource,
                "partners_opinion_request",
                () -> new Failing<>(context, ReviewDesk.class, transactions));
        leavesNoTrace(
                sabotage,
                dataSource,
                "koordination",
                "/api/applications/" + project.application() + "/formal-check",
                Map.of("result", "COMPLETE", "findings", List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void theVoteThatCommitsBudget(Fault fault, BundleContext context, DataSource dataSource, Transactions transactions)
            throws Exception {
        OneProject project = OneProject.drafted(road(), "900.00").scheduled();
        Sabotage sabotage = Sabotage.of(
                fault, dataSource, "finance_posting", () -> new Failing<>(context, BudgetGuard.class, transactions));
        leavesNoTrace(
                sabotage,
                dataSource,
                "komitee1",
                "/api/committee/agenda-items/" + project.item() + "/votes",
                Map.of(
                        "motion", Map.of("decision", "APPROVE", "amount", "900.00", "conditions", List.of()),
                        "ballots", project.committee().ballots()));
    }

    @ParameterizedTest
    @EnumSource
    void theGrant(Fault fault, BundleContext context, DataSource dataSource, Transactions transactions)
            throws Exception {
        OneProject project = OneProject.drafted(road(), "900.00").approved();
        Sabotage sabotage = Sabotage.of(
                fault,
                dataSource,
                "platform_event",
                () -> new Failing<>(context, ResolutionRegister.class, transactions));
        leavesNoTrace(
                sabotage, dataSource, "finanzen", "/api/finance/grants", Map.of("application", project.application()));
    }

    private void leavesNoTrace(
            Sabotage sabotage, DataSource dataSource, String account, String path, Map<String, ?> body)
            throws Exception {
        Api caller =
                road().as(account).with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Long> before;
        try (sabotage) {
            before = RowCounts.of(dataSource);
            assertThat(caller.post(path, body).status()).isEqualTo(500);
            assertThat(RowCounts.of(dataSource)).isEqualTo(before);
        }
        assertThat(caller.post(path, body).status()).isBetween(200, 201);
        assertThat(RowCounts.of(dataSource)).isNotEqualTo(before);
    }

    private static Road road() throws IOException {
        Properties web = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("karaf.etc"), "org.ops4j.pax.web.cfg"))) {
            web.load(in);
        }
        URI base = URI.create("http://127.0.0.1:" + web.getProperty("org.osgi.service.http.port"));
        return new Road(Api.of(base, new Exchanges()), Demonstration.PASSWORD);
    }
}
