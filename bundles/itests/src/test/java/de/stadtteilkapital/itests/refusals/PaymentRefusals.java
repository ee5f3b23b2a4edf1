package de.stadtteilkapital.itests.refusals;

import static de.stadtteilkapital.itests.refusals.Ground.NOTHING;
import static de.stadtteilkapital.itests.refusals.Ground.OWNER;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What those who handle the money may not, from the call for funds to the executed file: R16 and R17. */
final class PaymentRefusals {
    private static final String OFFICE = "finanzen";
    private static final String RELEASER = "freigabe";
    private static final String CALLS = "/api/finance/fund-calls";
    private static final String PAYMENTS = "/api/finance/disbursements";
    private static final String FILES = "/api/finance/payment-files";

    private final Ground ground;
    private final Trial trial;
    private final Hats hats;

    PaymentRefusals(Ground ground, Trial trial) {
        this.ground = ground;
        this.trial = trial;
        hats = new Hats(ground.sql);
    }

    /** The grant's three thousand are paid out in the end; the business clock stands on the day of it. */
    void tryAll(String grant) throws SQLException {
        LocalDate due = ground.begin.plusDays(14);
        trial.post("R16.nothingToCall", OFFICE, CALLS, call(due));
        String request = ground.money.request(OWNER, grant, "3000.00", due);
        trial.post("R17.notCovered", OFFICE, PAYMENTS, Map.of("paymentRequest", request));
        funds(due);
        String payment = ground.road
                .as(OFFICE)
                .post(PAYMENTS, Map.of("paymentRequest", request))
                .expect(201)
                .text("id");
        trial.post("R17.preparedTwice", OFFICE, PAYMENTS, Map.of("paymentRequest", request));
        release(payment);
        execute(payment);
    }

    private Map<String, Object> call(LocalDate due) {
        return Map.of("district", Road.DISTRICT, "round", ground.round(), "dueUntil", due);
    }

    private void funds(LocalDate due) throws SQLException {
        String path = CALLS + "/"
                + ground.road.as(OFFICE).post(CALLS, call(due)).expect(201).text("id");
        receive("R16.receiptBeforeDispatch", path, "3000.00", ground.begin);
        ground.road.as(OFFICE).post(path + "/dispatch", NOTHING).expect(200);
        trial.post("R16.dispatchedTwice", OFFICE, path + "/dispatch", NOTHING);
        trial.post("R16.giveUpBeforeReceipt", OFFICE, path + "/rest", Map.of("reason", "gekürzt"));
        receive("R16.receiptInFuture", path, "3000.00", ground.begin.plusDays(1));
        ground.road
                .as(OFFICE)
                .post(path + "/receipt", receipt("3000.01", ground.begin))
                .expect(200);
        String surplus = ground.road
                .as(OFFICE)
                .get("/api/finance/parked-receipts?district=" + Road.DISTRICT)
                .json()
                .at("/items/0/id")
                .asText();
        trial.post(
                "R16.surplusToACompleteCall",
                OFFICE,
                "/api/finance/parked-receipts/" + surplus + "/assignment",
                Map.of("fundCall", path.substring(CALLS.length() + 1)));
        receive("R16.receivedTwice", path, "3000.00", ground.begin);
        trial.post("R16.coveredByCash", OFFICE, CALLS, call(due));
    }

    private void receive(String id, String path, String amount, LocalDate day) throws SQLException {
        trial.post(id, OFFICE, path + "/receipt", receipt(amount, day));
    }

    private static Map<String, Object> receipt(String amount, LocalDate day) {
        return Map.of("amount", amount, "valueDate", day, "bankReference", "REF 1");
    }

    private void release(String payment) throws SQLException {
        String path = PAYMENTS + "/" + payment + "/release";
        file("R17.fileWithUnreleased", List.of(payment), ground.begin);
        trial.post("R17.releaseByPreparer", OFFICE, path, NOTHING);
        hats.put(OFFICE, "PAYMENT_RELEASER");
        trial.post("R17.releaseByPreparerWithBothRoles", OFFICE, path, NOTHING);
        hats.takeOff(OFFICE, "PAYMENT_RELEASER");
        ground.road.as(RELEASER).post(path, NOTHING).expect(200);
        trial.post("R17.releasedTwice", RELEASER, path, NOTHING);
    }

    private void execute(String payment) throws SQLException {
        file("R17.fileWithDoubled", List.of(payment, payment), ground.begin);
        file("R17.fileOfYesterday", List.of(payment), ground.begin.minusDays(1));
        Answer file = ground.road
                .as(OFFICE)
                .post(FILES, body(List.of(payment), ground.begin.plusDays(3)))
                .expect(201);
        String path = FILES + "/" + file.text("id") + "/execution";
        file("R17.fileWithFiled", List.of(payment), ground.begin.plusDays(3));
        trial.post("R17.executionEarly", OFFICE, path, NOTHING);
        ground.road.moveTo(LocalDate.parse(file.text("executionDate")));
        ground.road.as(OFFICE).post(path, NOTHING).expect(200);
        trial.post("R17.executedTwice", OFFICE, path, NOTHING);
    }

    private void file(String id, List<String> payments, LocalDate day) throws SQLException {
        trial.post(id, OFFICE, FILES, body(payments, day));
    }

    private static Map<String, Object> body(List<String> payments, LocalDate day) {
        return Map.of("disbursements", payments, "executionDate", day);
    }
}
