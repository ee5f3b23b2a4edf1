package de.stadtteilkapital.itests.races;

import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.SpentProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Acts of which one must have its effect once, however often it is sent. */
enum Act {
    SUBMISSION("applications.submitted") {
        @Override
        Request prepare(Road road) {
            String application = OneProject.drafted(road, AMOUNT).application();
            return new Request("traeger1", "/api/applications/" + application + "/submission", Map.of());
        }
    },
    VOTE("committee.decided") {
        @Override
        Request prepare(Road road) {
            OneProject project = OneProject.drafted(road, AMOUNT).scheduled();
            return vote(project, AMOUNT);
        }
    },
    RELEASE("finance.disbursementReleased") {
        @Override
        Request prepare(Road road) {
            String disbursement = OneProject.drafted(road, AMOUNT).paymentPrepared();
            return new Request("freigabe", "/api/finance/disbursements/" + disbursement + "/release", Map.of());
        }
    },
    EXECUTION("finance.paymentFileExecuted") {
        @Override
        Request prepare(Road road) {
            String disbursement = OneProject.drafted(road, AMOUNT).paymentPrepared();
            road.as("freigabe")
                    .post("/api/finance/disbursements/" + disbursement + "/release", Map.of())
                    .expect(200);
            var file = road.as("finanzen")
                    .post(
                            "/api/finance/payment-files",
                            Map.of("disbursements", List.of(disbursement), "executionDate", road.today()))
                    .expect(201);
            LocalDate day = LocalDate.parse(file.text("executionDate"));
            if (day.isAfter(road.today())) {
                road.moveTo(day);
            }
            return new Request("finanzen", "/api/finance/payment-files/" + file.text("id") + "/execution", Map.of());
        }
    },
    VOUCHER("finance.voucherEntered") {
        @Override
        Request prepare(Road road) {
            SpentProject project = SpentProject.paid(road, AMOUNT);
            Map<String, Object> voucher = Map.of(
                    "date", road.today(),
                    "paidOn", road.today(),
                    "payee", "Fachhandel Beispiel",
                    "reason", "Projektausgaben",
                    "line", "FEES",
                    "amount", "100.00",
                    "number", project.grant());
            return new Request("traeger1", "/api/finance/grants/" + project.grant() + "/vouchers", voucher);
        }
    },
    AUDIT("finance.useAudited") {
        @Override
        Request prepare(Road road) {
            SpentProject project = SpentProject.paid(road, AMOUNT);
            String voucher = project.voucher(AMOUNT);
            Map<String, Object> audit = Map.of(
                    "sampleBasis",
                    "ALL",
                    "findings",
                    List.of(Map.of(
                            "voucher",
                            voucher,
                            "outcome",
                            "REDUCED",
                            "acceptedAmount",
                            "600.00",
                            "reason",
                            "nicht zuwendungsfähig")));
            return new Request("revision", "/api/finance/proofs-of-use/" + project.proven() + "/audit", audit);
        }
    },
    RECOVERY_PAYMENT("finance.recoveryPaid") {
        @Override
        Request prepare(Road road) {
            SpentProject project = SpentProject.paid(road, AMOUNT);
            var recovery =
                    project.audited(project.voucher(AMOUNT), "600.00").json().get("recovery");
            return new Request(
                    "finanzen",
                    "/api/finance/recovery-claims/" + recovery.get("id").asText() + "/payment",
                    Map.of("amount", recovery.get("total").asText(), "valueDate", road.today()));
        }
    };

    private static final String AMOUNT = "700.00";

    /** Who sends what to which place. */
    record Request(String account, String path, Map<String, ?> body) {}

    private final String event;

    Act(String event) {
        this.event = event;
    }

    /** Walks as far as the act and stops before it. */
    abstract Request prepare(Road road);

    /** The type of the event that tells of the act. */
    String event() {
        return event;
    }

    /** The committee's yes to this amount. */
    static Request vote(OneProject project, String amount) {
        return new Request(
                "komitee1",
                "/api/committee/agenda-items/" + project.item() + "/votes",
                Map.of(
                        "motion", Map.of("decision", "APPROVE", "amount", amount, "conditions", List.of()),
                        "ballots", project.committee().ballots()));
    }
}
