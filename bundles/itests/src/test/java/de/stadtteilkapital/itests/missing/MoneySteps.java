package de.stadtteilkapital.itests.missing;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.SpentProject;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the money of the demonstration's district needs, taken away and put back. */
final class MoneySteps {
    private static final String IBAN = "/api/programme/districts/" + Road.DISTRICT + "/parameters/finance.payingIban";
    private static final Map<String, Object> NOTHING = Map.of();

    private final Road road;
    private final Sql sql;
    private final Map<String, Answer> refused;

    MoneySteps(Road road, Sql sql, Map<String, Answer> refused) {
        this.road = road;
        this.sql = sql;
        this.refused = refused;
    }

    /** The clock moves on to the end of a short project. */
    void tryAll() throws SQLException {
        withoutTranche();
        withoutMoney();
        withoutPayingAccount();
        withoutBaseRate();
    }

    private void withoutTranche() {
        LocalDate today = road.today();
        String round = road.as("koordination")
                .post(
                        "/api/programme/rounds",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "name",
                                "Ohne Mittel",
                                "start",
                                today,
                                "end",
                                today.plusDays(200),
                                "submissionDeadline",
                                today.plusDays(90),
                                "coordinationShare",
                                0.2))
                .expect(201)
                .text("id");
        String sponsor = road.sponsor("traeger2", "Verein ohne Mittel", "ASSOCIATION", "DE89370400440532013000");
        Map<String, Object> draft =
                new HashMap<>(Draft.of(road, sponsor, "Ohne Mittel", "500.00", today.plusDays(20), today.plusDays(60)));
        draft.put("round", round);
        String application = road.apply("traeger2", draft);
        road.check(application);
        road.giveOpinions("wirtschaftsfoerderung");
        road.preAssess(application);
        CommitteeRoad committee = CommitteeRoad.plan(road, today);
        String item = committee.item(application);
        committee.inviteAtOnce();
        committee.attend(7);
        Map<String, Object> motion = Map.of("decision", "APPROVE", "amount", "500.00", "conditions", List.of());
        refused.put(
                "approval;tranche",
                road.as("komitee1")
                        .post(
                                "/api/committee/agenda-items/" + item + "/votes",
                                Map.of("motion", motion, "ballots", committee.ballots())));
        refused.put("call for funds;request", call(round, today));
        road.as("finanzen")
                .post(
                        "/api/finance/tranches",
                        Map.of("district", Road.DISTRICT, "round", round, "amount", "1000.00", "reference", "Z 1"))
                .expect(201);
        committee.approve(item, "500.00", List.of(), List.of());
    }

    private Answer call(String round, LocalDate due) {
        return road.as("finanzen")
                .post("/api/finance/fund-calls", Map.of("district", Road.DISTRICT, "round", round, "dueUntil", due));
    }

    private void withoutMoney() {
        OneProject project = OneProject.drafted(road, "400.00").approved();
        String grant = project.money().grant(project.application(), OneProject.ACCOUNT);
        String request = project.money().request(OneProject.ACCOUNT, grant, "400.00", road.today());
        refused.put(
                "payment;received money",
                road.as("finanzen").post("/api/finance/disbursements", Map.of("paymentRequest", request)));
    }

    private void withoutPayingAccount() {
        String payment = OneProject.drafted(road, "300.00").paymentPrepared();
        road.as("freigabe")
                .post("/api/finance/disbursements/" + payment + "/release", NOTHING)
                .expect(200);
        Map<String, Object> file = Map.of("disbursements", List.of(payment), "executionDate", road.today());
        String iban = road.as("admin").get(IBAN).expect(200).text("value");
        set("");
        refused.put("payment file;paying account", road.as("finanzen").post("/api/finance/payment-files", file));
        set(iban);
        road.as("finanzen").post("/api/finance/payment-files", file).expect(201);
    }

    private void set(String iban) {
        Api admin = road.as("admin");
        admin.put(IBAN, Map.of("value", iban), admin.get(IBAN).expect(200).etag())
                .expect(200);
    }

    private void withoutBaseRate() throws SQLException {
        SpentProject project = SpentProject.paid(road, "1000.00");
        String voucher = project.voucher("900.00");
        String proof = project.proven();
        sql.update(
                "update finance_base_rate set known_until = ? where assumed = 1",
                Date.valueOf(road.today().minusDays(1)));
        refused.put(
                "recovery;base rate",
                road.as("revision")
                        .post(
                                "/api/finance/proofs-of-use/" + proof + "/audit",
                                Map.of(
                                        "sampleBasis",
                                        "ALL",
                                        "findings",
                                        List.of(Map.of("voucher", voucher, "outcome", "ACCEPTED", "reason", "belegt")),
                                        "note",
                                        "Alle Belege gesehen")));
    }
}
