package de.stadtteilkapital.itests.input;

import static de.stadtteilkapital.itests.input.Attempts.SHORT;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Grant, payment and account of a project whose every text is an attack, and the documents they left behind. */
final class HostileMoney {
    private static final Map<String, Object> NOTHING = Map.of();

    private final Road road;
    private final Attempts attempts;
    private final String application;
    private final String round;
    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    HostileMoney(Road road, Attempts attempts, String application) {
        this.road = road;
        this.attempts = attempts;
        this.application = application;
        round = road.round().get("id").asText();
    }

    /** By name: PDF, XML, CSV, ODS, JSON. */
    Map<String, byte[]> walk(LocalDate start, LocalDate end) {
        tranche();
        baseRate();
        coordinate();
        String permit = attempts.post(
                        "koordination",
                        "/api/finance/early-start-permits",
                        Map.of(
                                "application",
                                application,
                                "from",
                                start,
                                "reason",
                                attempts.attack(),
                                "notStarted",
                                true))
                .text("id");
        keep("permit.pdf", "traeger1", "/api/finance/early-start-permits/" + permit + "/permit.pdf");
        String grant = attempts.post("finanzen", "/api/finance/grants", Map.of("application", application))
                .text("id");
        keep("notice.pdf", "finanzen", "/api/finance/grants/" + grant + "/notice.pdf");
        attempts.post("traeger1", "/api/finance/grants/" + grant + "/acceptance", NOTHING);
        road.moveTo(start);
        pay(grant);
        String voucher = spend(grant);
        road.moveTo(end.plusDays(1));
        account(grant, voucher);
        keep("path.json", "revision", "/api/finance/money-path?grant=" + grant);
        document();
        return documents;
    }

    private void keep(String name, String account, String path) {
        documents.put(name, attempts.get(account, path, "*/*"));
    }

    private void tranche() {
        String tranche = attempts.post(
                        "finanzen",
                        "/api/finance/tranches",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "round",
                                round,
                                "amount",
                                "1000.00",
                                "reference",
                                attempts.attack(),
                                "earmark",
                                attempts.attack()))
                .text("id");
        for (String way : List.of("raise", "reduction")) {
            attempts.post(
                    "finanzen",
                    "/api/finance/tranches/" + tranche + "/" + way,
                    Map.of("amount", "1.00", "reason", attempts.attack(), "earmark", attempts.attack()));
        }
    }

    private void coordinate() {
        Map<String, Object> cost = new HashMap<>(Map.of("amount", "1.00", "spentOn", road.today()));
        cost.put("district", Road.DISTRICT);
        cost.put("round", round);
        for (String text : List.of("payee", "purpose", "evidence")) {
            cost.put(text, attempts.attack());
        }
        String made = attempts.post("finanzen", "/api/finance/coordination-costs", cost)
                .text("id");
        attempts.post(
                "finanzen",
                "/api/finance/coordination-costs/" + made + "/reversal",
                Map.of("reason", attempts.attack()));
    }

    private void baseRate() {
        LocalDate today = road.today();
        attempts.post(
                "finanzen",
                "/api/finance/base-rates",
                Map.of(
                        "from",
                        LocalDate.of(today.getYear(), today.getMonthValue() <= 6 ? 1 : 7, 1),
                        "rate",
                        1.27,
                        "source",
                        attempts.attack()));
    }

    private void pay(String grant) {
        LocalDate today = road.today();
        String request = attempts.post(
                        "traeger1",
                        "/api/finance/grants/" + grant + "/payment-requests",
                        Map.of("amount", "100.00", "neededBy", today, "purpose", attempts.attack()))
                .text("id");
        Answer call = attempts.post(
                "finanzen",
                "/api/finance/fund-calls",
                Map.of("district", Road.DISTRICT, "round", round, "dueUntil", today));
        String calls = "/api/finance/fund-calls/" + call.text("id");
        keep("form.pdf", "finanzen", calls + "/form.pdf");
        attempts.post("finanzen", calls + "/dispatch", NOTHING);
        attempts.post(
                "finanzen", calls + "/receipt", Map.of("amount", "105.00", "valueDate", today, "bankReference", SHORT));
        attempts.inVain("finanzen", calls + "/rest", Map.of("reason", attempts.attack()), 409);
        String surplus = road.as("finanzen")
                .get("/api/finance/parked-receipts?fundCall=" + call.text("id"))
                .json()
                .at("/items/0/id")
                .asText();
        attempts.post(
                "finanzen",
                "/api/finance/parked-receipts/" + surplus + "/return",
                Map.of("reason", attempts.attack(), "valueDate", today));
        String payment = attempts.post("finanzen", "/api/finance/disbursements", Map.of("paymentRequest", request))
                .text("id");
        attempts.post("freigabe", "/api/finance/disbursements/" + payment + "/release", NOTHING);
        Answer file = attempts.post(
                "finanzen",
                "/api/finance/payment-files",
                Map.of("disbursements", List.of(payment), "executionDate", today));
        keep("payment.xml", "finanzen", "/api/finance/payment-files/" + file.text("id") + ".xml");
        road.moveTo(LocalDate.parse(file.text("executionDate")));
        attempts.post("finanzen", "/api/finance/payment-files/" + file.text("id") + "/execution", NOTHING);
        attempts.post(
                "finanzen",
                "/api/finance/grants/" + grant + "/repayments",
                Map.of("amount", "1.00", "valueDate", road.today(), "reason", attempts.attack()));
    }

    private String spend(String grant) {
        LocalDate today = road.today();
        return attempts.post(
                        "traeger1",
                        "/api/finance/grants/" + grant + "/vouchers",
                        Map.of(
                                "date",
                                today,
                                "paidOn",
                                today,
                                "payee",
                                attempts.attack(),
                                "reason",
                                attempts.attack(),
                                "line",
                                "FEES",
                                "amount",
                                "90.00",
                                "number",
                                SHORT))
                .text("id");
    }

    private void account(String grant, String voucher) {
        attempts.inVain(
                "traeger1",
                "/api/finance/vouchers/" + voucher + "/confirmation",
                Map.of("reason", attempts.attack()),
                409);
        attempts.put(
                "traeger1",
                "/api/reporting/projects/" + application + "/results",
                Map.of(
                        "indicators",
                        List.of(),
                        "participants",
                        List.of(),
                        "narrative",
                        attempts.attack(),
                        "effects",
                        attempts.attack()));
        Map<String, Object> income =
                Map.of("date", road.today(), "payer", attempts.attack(), "reason", attempts.attack(), "amount", "5.00");
        String proof = attempts.post(
                        "traeger1",
                        "/api/finance/grants/" + grant + "/proof-of-use",
                        Map.of("kind", "FINAL", "income", List.of(income), "declaration", true))
                .text("id");
        keep("statement.json", "revision", "/api/finance/grants/" + grant + "/use-statement");
        String audit = "/api/finance/proofs-of-use/" + proof + "/audit";
        Map<String, Object> finding = Map.of(
                "voucher", voucher, "outcome", "REDUCED", "acceptedAmount", "80.00", "reason", attempts.attack());
        attempts.inVain(
                "revision",
                audit,
                Map.of("sampleBasis", List.of(attempts.attack()), "findings", List.of(), "note", "ohne Feststellungen"),
                422);
        attempts.post(
                "revision",
                audit,
                Map.of(
                        "sampleBasis",
                        attempts.attack(),
                        "findings",
                        List.of(finding),
                        "note",
                        attempts.attack(),
                        "overspend",
                        Map.of("rule", "AGAINST_INCOME", "reason", attempts.attack())));
    }

    private void document() {
        String documentation = "/api/reporting/documentation?district=" + Road.DISTRICT + "&round=" + round;
        documents.put("documentation.pdf", attempts.get("koordination", documentation, "application/pdf"));
        documents.put("documentation.csv", attempts.get("koordination", documentation, "text/csv"));
        documents.put(
                "documentation.ods",
                attempts.get("koordination", documentation, "application/vnd.oasis.opendocument.spreadsheet"));
        documents.put("documentation.json", attempts.get("koordination", documentation, "application/json"));
    }
}
