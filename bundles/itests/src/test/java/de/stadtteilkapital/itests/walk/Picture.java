package de.stadtteilkapital.itests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Road;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** The house's figures of a round held against the oracle's. */
final class Picture {
    private final House house;
    private final Oracle oracle;

    Picture(House house, Oracle oracle) {
        this.house = house;
        this.oracle = oracle;
    }

    /** What the round's budget says. */
    void budgetAgrees() {
        JsonNode found = Oracle.budget(house, oracle.round);
        Map<String, Long> expected = new TreeMap<>(Map.of(
                "allocated", oracle.allocated,
                "coordinationShare", oracle.share,
                "committed", oracle.committed,
                "available", oracle.available(),
                "called", oracle.called,
                "received", oracle.received,
                "disbursed", oracle.disbursed,
                "verified", oracle.verified,
                "recovered", oracle.recovered));
        Map<String, Long> figures = new TreeMap<>();
        expected.keySet()
                .forEach(name -> figures.put(name, Cents.of(found.get(name).asText())));
        assertThat(figures).isEqualTo(expected);
    }

    /** What stands on each account, those of the round and those of each grant. */
    void ledgerAgrees() {
        Map<String, Long> found = new TreeMap<>();
        house.as("revision")
                .get("/api/finance/ledger/accounts?round=" + oracle.round + "&district=" + Road.DISTRICT)
                .expect(200)
                .json()
                .get("items")
                .forEach(account -> put(
                        found,
                        account.get("id").asText(),
                        Cents.of(account.get("balance").asText())));
        Map<String, Long> expected = new TreeMap<>();
        ofRound(expected);
        oracle.projects.stream().filter(Project::isGranted).forEach(project -> ofGrant(expected, project));
        assertThat(found).isEqualTo(expected);
    }

    private void ofRound(Map<String, Long> all) {
        round(all, "promised", oracle.allocated + oracle.share);
        round(all, "coordination", oracle.share);
        round(all, "budget", oracle.available());
        round(all, "committed", sum(p -> p.state == Project.State.APPROVED ? p.approved : 0));
        long missing = oracle.calls.stream()
                .filter(Call::isWaiting)
                .mapToLong(Call::missing)
                .sum();
        round(all, "called", missing);
        round(all, "announced", missing);
        long ordered = sum(project -> project.sum(Request.State.PREPARED));
        round(all, "funds", oracle.funds);
        round(all, "in-payment", ordered);
        round(all, "cash", oracle.funds + ordered);
        long parked =
                oracle.surpluses.stream().mapToLong(surplus -> surplus.left).sum();
        round(all, "parked", parked);
        round(all, "parked-cash", parked);
        round(all, "forward-due", oracle.forTheFunder);
        round(all, "interest-due", oracle.interestClaimed);
        round(all, "forward-cash", oracle.forTheFunder + oracle.interestPaid);
        round(all, "recovery-expected", sum(project -> project.principalOpen));
    }

    private void ofGrant(Map<String, Long> all, Project project) {
        boolean audited = project.state == Project.State.AUDITED
                || project.state == Project.State.CLOSED && project.proof != null;
        put(all, "granted:" + project.grant, project.askable() - project.returned);
        put(all, "requested:" + project.grant, project.sum(Request.State.WAITING));
        put(all, "ordered:" + project.grant, project.sum(Request.State.PREPARED));
        put(all, "disbursed:" + project.grant, audited ? 0 : project.payments.net());
        put(all, "accepted:" + project.grant, project.accepted);
        put(all, "repayable:" + project.grant, project.principalOpen);
        put(all, "repaid:" + project.grant, project.keptFromBudget);
        put(all, "claim:" + project.grant, project.principalOpen);
        put(all, "interest-claim:" + project.grant, project.interestOpen);
    }

    private long sum(ToLongFunction<Project> figure) {
        return oracle.projects.stream().mapToLong(figure).sum();
    }

    private void round(Map<String, Long> all, String kind, long cents) {
        put(all, kind + ":" + oracle.round, cents);
    }

    private static void put(Map<String, Long> all, String account, long cents) {
        if (cents != 0) {
            all.put(account, cents);
        }
    }
}
