package de.stadtteilkapital.platform.testing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The money's part of the road (rows 22 to 36). */
public final class MoneyRoad {
    private static final Map<String, Object> NOTHING = Map.of();

    private final Road road;
    private final String round;

    public MoneyRoad(Road road, String round) {
        this.road = requireNonNull(road);
        this.round = requireNonNull(round);
    }

    public JsonNode budget() {
        return road.as("finanzen")
                .get("/api/finance/budgets?district=" + Road.DISTRICT + "&round=" + round)
                .expect(200)
                .json();
    }

    public void tranche(String amount) {
        road.as("finanzen")
                .post(
                        "/api/finance/tranches",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "round",
                                round,
                                "amount",
                                amount,
                                "reference",
                                "Nachbewilligung"))
                .expect(201);
    }

    /** By the office, before the grant. */
    public String permitEarlyStart(String application, LocalDate from) {
        return road.as("koordination")
                .post(
                        "/api/finance/early-start-permits",
                        Map.of("application", application, "from", from, "reason", "Die Ferien", "notStarted", true))
                .expect(201)
                .text("id");
    }

    /** The grant is issued and accepted (rows 23 and 24). */
    public String grant(String application, String sponsorAccount) {
        String id = road.as("finanzen")
                .post("/api/finance/grants", Map.of("application", application))
                .expect(201)
                .text("id");
        road.as(sponsorAccount)
                .post("/api/finance/grants/" + id + "/acceptance", NOTHING)
                .expect(200);
        return id;
    }

    /** The sponsor asks for an instalment (row 25). */
    public String request(String sponsorAccount, String grant, String amount, LocalDate neededBy) {
        return road.as(sponsorAccount)
                .post(
                        "/api/finance/grants/" + grant + "/payment-requests",
                        Map.of("amount", amount, "neededBy", neededBy, "purpose", "Fällige Ausgaben"))
                .expect(201)
                .text("id");
    }

    /** Funds are called and come (rows 26 and 27); answers what was called. */
    public String call(LocalDate dueUntil, LocalDate valueDate) {
        JsonNode call = dispatched(dueUntil);
        comes(call, new BigDecimal(call.get("amount").asText()), valueDate);
        return call.get("amount").asText();
    }

    /**
     * As {@link #call}, but what an earlier call left over is assigned first, and the rest comes in two parts with 2.50 too
     * much, of which 1.00 goes back.
     */
    public void callInParts(LocalDate dueUntil, LocalDate valueDate) {
        JsonNode call = dispatched(dueUntil);
        String id = call.get("id").asText();
        BigDecimal missing = new BigDecimal(call.get("amount").asText());
        for (JsonNode surplus : parked("?round=" + round)) {
            BigDecimal left = new BigDecimal(surplus.get("left").asText());
            if (left.signum() > 0) {
                clarify(surplus, "/assignment", Map.of("fundCall", id));
                missing = missing.subtract(left);
            }
        }
        comes(call, BigDecimal.TEN, valueDate);
        comes(call, missing.subtract(BigDecimal.TEN).add(new BigDecimal("2.50")), valueDate);
        clarify(
                parked("?fundCall=" + id).get(0),
                "/return",
                Map.of("amount", "1.00", "reason", "doppelt überwiesen", "valueDate", valueDate));
    }

    private JsonNode dispatched(LocalDate dueUntil) {
        Api office = road.as("finanzen");
        String id = office.post(
                        "/api/finance/fund-calls",
                        Map.of("district", Road.DISTRICT, "round", round, "dueUntil", dueUntil))
                .expect(201)
                .text("id");
        return office.post("/api/finance/fund-calls/" + id + "/dispatch", NOTHING)
                .expect(200)
                .json();
    }

    private void comes(JsonNode call, BigDecimal amount, LocalDate valueDate) {
        road.as("finanzen")
                .post(
                        "/api/finance/fund-calls/" + call.get("id").asText() + "/receipt",
                        Map.of(
                                "amount",
                                amount.setScale(2).toPlainString(),
                                "valueDate",
                                valueDate,
                                "bankReference",
                                "REF " + call.get("dueUntil").asText()))
                .expect(200);
    }

    private JsonNode parked(String which) {
        return road.as("finanzen")
                .get("/api/finance/parked-receipts" + which)
                .expect(200)
                .json()
                .get("items");
    }

    private void clarify(JsonNode surplus, String act, Map<String, Object> what) {
        road.as("finanzen")
                .post("/api/finance/parked-receipts/" + surplus.get("id").asText() + act, what)
                .expect(200);
    }

    /** Payments are prepared, released and put into a file (rows 28 to 30); answers the file. */
    public Answer pay(List<String> requests, LocalDate executionDate) {
        List<String> disbursements = new ArrayList<>();
        for (String request : requests) {
            String id = road.as("finanzen")
                    .post("/api/finance/disbursements", Map.of("paymentRequest", request))
                    .expect(201)
                    .text("id");
            road.as("freigabe")
                    .post("/api/finance/disbursements/" + id + "/release", NOTHING)
                    .expect(200);
            disbursements.add(id);
        }
        return road.as("finanzen")
                .post(
                        "/api/finance/payment-files",
                        Map.of("disbursements", disbursements, "executionDate", executionDate))
                .expect(201);
    }

    public void execute(String file) {
        road.as("finanzen")
                .post("/api/finance/payment-files/" + file + "/execution", NOTHING)
                .expect(200);
    }

    /** A voucher (row 31). */
    public String voucher(
            String sponsorAccount, String grant, String line, String amount, LocalDate paidOn, String number) {
        return road.as(sponsorAccount)
                .post(
                        "/api/finance/grants/" + grant + "/vouchers",
                        Map.of(
                                "date", paidOn,
                                "paidOn", paidOn,
                                "payee", "Fachhandel Beispiel",
                                "reason", "Projektausgaben",
                                "line", line,
                                "amount", amount,
                                "number", number))
                .expect(201)
                .text("id");
    }

    /** What is not needed comes back before the audit. */
    public void giveBack(String grant, String amount, LocalDate valueDate) {
        road.as("finanzen")
                .post(
                        "/api/finance/grants/" + grant + "/repayments",
                        Map.of("amount", amount, "valueDate", valueDate, "reason", "nicht gebraucht"))
                .expect(201);
    }

    /** The final proof (row 33). */
    public String prove(String sponsorAccount, String grant) {
        return road.as(sponsorAccount)
                .post(
                        "/api/finance/grants/" + grant + "/proof-of-use",
                        Map.of("kind", "FINAL", "income", List.of(), "declaration", true))
                .expect(201)
                .text("id");
    }

    /** The audit of every voucher (row 34). */
    public Answer audit(String proof, List<Map<String, Object>> findings) {
        return road.as("revision")
                .post(
                        "/api/finance/proofs-of-use/" + proof + "/audit",
                        Map.of("sampleBasis", "ALL", "findings", findings, "note", "Alle Belege gesehen"))
                .expect(200);
    }

    /** A claim is paid (row 35). */
    public void repay(String claim, String amount, LocalDate valueDate) {
        road.as("finanzen")
                .post(
                        "/api/finance/recovery-claims/" + claim + "/payment",
                        Map.of("amount", amount, "valueDate", valueDate))
                .expect(200);
    }

    public void close(String grant) {
        road.as("finanzen")
                .post("/api/finance/grants/" + grant + "/closure", NOTHING)
                .expect(200);
    }

    /** The path of the money of a voucher (row 36). */
    public JsonNode pathOf(String voucher) {
        return road.as("revision")
                .get("/api/finance/money-path?voucher=" + voucher)
                .expect(200)
                .json();
    }
}
