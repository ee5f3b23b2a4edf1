package de.stadtteilkapital.itests.missing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first payment of a district that was founded by acts, from the check of an application to the executed file; what
 * lacks a step is tried before it is there.
 */
final class NewPayment {
    private static final String AMOUNT = "500.00";
    private static final Map<String, Object> NOTHING = Map.of();

    private final Road road;
    private final Api admin;
    private final Api chair;
    private final Api finance;
    private final LocalDate today;
    private final Map<String, Answer> refused;
    private final String round;
    private final String application;

    /** @param application submitted, of the amount that is to be paid */
    NewPayment(Road road, Map<String, Answer> refused, String round, String application) {
        this.road = road;
        this.refused = refused;
        this.round = round;
        this.application = application;
        admin = road.as("admin");
        chair = road.as(NewDistrict.CHAIR);
        finance = road.as("finanzen");
        today = road.today();
    }

    /** Gives their roles in the district to those who decide and pay. */
    void appoint() {
        appoint(NewDistrict.CHAIR, Map.of("role", "bodyMember", "body", NewDistrict.BODY));
        appoint("finanzen", Map.of("role", "financeOfficer"));
        appoint("freigabe", Map.of("role", "paymentReleaser"));
    }

    /** The clock stands on the day on which the bank is to pay. */
    void walk() {
        assess();
        decide();
        MoneyRoad money = new MoneyRoad(road, round);
        String grant = money.grant(application, NewDistrict.SPONSOR);
        String request = money.request(NewDistrict.SPONSOR, grant, AMOUNT, today);
        refused.put("payment;received money of a new district", prepare(request));
        receive();
        String payment = prepare(request).expect(201).text("id");
        refused.put("payment file;release", file(payment));
        road.as("freigabe")
                .post("/api/finance/disbursements/" + payment + "/release", NOTHING)
                .expect(200);
        refused.put("payment file;paying account of a new district", file(payment));
        set("finance.payingName", "Stadtkasse Hamm");
        refused.put("payment file;IBAN of a new district", file(payment));
        set("finance.payingIban", "DE89370400440532013000");
        Answer file = file(payment).expect(201);
        road.moveTo(LocalDate.parse(file.text("executionDate")));
        money.execute(file.text("id"));
        assertThat(finance.get("/api/finance/budgets?district=" + NewDistrict.ID + "&round=" + round)
                        .expect(200)
                        .text("disbursed"))
                .isEqualTo(AMOUNT);
    }

    private void appoint(String account, Map<String, Object> to) {
        Map<String, Object> role = new HashMap<>(to);
        role.putAll(Map.of("district", NewDistrict.ID, "legalBasis", "Dienstplan", "from", GermanDay.today()));
        String id = road.as(account).get("/api/directory/me").expect(200).text("account");
        admin.post("/api/directory/accounts/" + id + "/roles", role).expect(200);
    }

    private void assess() {
        admin.post(
                        "/api/applications/" + application + "/formal-check",
                        Map.of("result", "COMPLETE", "findings", List.of()))
                .expect(200);
        List<Map<String, Object>> scores = new ArrayList<>();
        for (JsonNode criterion : admin.get("/api/applications/criteria?district=" + NewDistrict.ID)
                .expect(200)
                .json()
                .get("items")) {
            scores.add(Map.of(
                    "criterion",
                    criterion.get("id").asText(),
                    "points",
                    criterion.get("maxPoints").asInt()));
        }
        admin.post(
                        "/api/applications/" + application + "/pre-assessment",
                        Map.of("scores", scores, "recommendation", "APPROVE", "note", "Befürwortet."))
                .expect(200);
    }

    private void decide() {
        String session = "/api/committee/sessions/"
                + admin.post(
                                "/api/committee/sessions",
                                Map.of(
                                        "district",
                                        NewDistrict.ID,
                                        "body",
                                        NewDistrict.BODY,
                                        "startsAt",
                                        today + "T16:00:00Z",
                                        "place",
                                        "Stadtteilbüro",
                                        "title",
                                        "Erste Sitzung"))
                        .expect(201)
                        .text("id");
        String item = admin.post(session + "/agenda-items", Map.of("application", application))
                .expect(201)
                .text("id");
        admin.post(session + "/invitation", Map.of("noticeWaived", Map.of("reason", "Alle sind einverstanden.")))
                .expect(200);
        List<String> voters = voters();
        List<String> alone = voters.subList(0, 1);
        attend(session, alone);
        refused.put("vote;quorum", vote(item, alone));
        attend(session, voters);
        refused.put("approval;tranche of a new district", vote(item, voters));
        finance.post(
                        "/api/finance/tranches",
                        Map.of(
                                "district",
                                NewDistrict.ID,
                                "round",
                                round,
                                "amount",
                                "1000.00",
                                "reference",
                                "Erste Zuweisung"))
                .expect(201);
        vote(item, voters).expect(201);
        refused.put("grant;signed minutes", finance.post("/api/finance/grants", Map.of("application", application)));
        chair.post(session + "/minutes", NOTHING).expect(201);
        chair.post(session + "/minutes/signature", NOTHING).expect(200);
    }

    private void attend(String session, List<String> present) {
        Answer before = chair.get(session + "/attendance").expect(200);
        chair.put(session + "/attendance", Map.of("present", present), before.etag())
                .expect(200);
    }

    private List<String> voters() {
        List<String> voters = new ArrayList<>();
        for (JsonNode body : admin.get("/api/committee/bodies?district=" + NewDistrict.ID)
                .expect(200)
                .json()
                .get("items")) {
            for (JsonNode member : body.get("members")) {
                if (member.get("voting").asBoolean()) {
                    voters.add(member.get("id").asText());
                }
            }
        }
        return voters;
    }

    private Answer vote(String item, List<String> present) {
        return chair.post(
                "/api/committee/agenda-items/" + item + "/votes",
                Map.of(
                        "motion",
                        Map.of("decision", "APPROVE", "amount", AMOUNT, "conditions", List.of()),
                        "ballots",
                        present.stream()
                                .map(voter -> Map.of("member", voter, "choice", "YES"))
                                .toList()));
    }

    private Answer prepare(String request) {
        return finance.post("/api/finance/disbursements", Map.of("paymentRequest", request));
    }

    private void receive() {
        Answer call = finance.post(
                        "/api/finance/fund-calls",
                        Map.of("district", NewDistrict.ID, "round", round, "dueUntil", today))
                .expect(201);
        String path = "/api/finance/fund-calls/" + call.text("id");
        finance.post(path + "/dispatch", NOTHING).expect(200);
        finance.post(path + "/receipt", Map.of("amount", AMOUNT, "valueDate", today, "bankReference", "OST 1"))
                .expect(200);
    }

    private Answer file(String payment) {
        return finance.post(
                "/api/finance/payment-files", Map.of("disbursements", List.of(payment), "executionDate", today));
    }

    private void set(String key, String value) {
        String path = "/api/programme/districts/" + NewDistrict.ID + "/parameters/" + key;
        admin.put(path, Map.of("value", value), admin.get(path).expect(200).etag())
                .expect(200);
    }
}
