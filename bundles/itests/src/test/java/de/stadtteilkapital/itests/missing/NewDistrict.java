package de.stadtteilkapital.itests.missing;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A district that an administrator founds and sets up step by step; what lacks a step is tried before it is there. */
final class NewDistrict {
    static final String ID = "hamm-osten";
    static final String SPONSOR = "traeger1";
    static final String BODY = "beirat";
    static final String CHAIR = "komitee1";
    private static final Map<String, Object> NOTHING = Map.of();

    private final Road road;
    private final Api admin;
    private final LocalDate today;
    private final Map<String, Answer> refused;
    private final Map<String, Object> draft;

    NewDistrict(Road road, Sql sql, Map<String, Answer> refused) throws SQLException {
        this.road = road;
        this.refused = refused;
        for (String role : List.of("ADMIN", "COORDINATOR", "FINANCE_OFFICER")) {
            // as the console admits the first administrator of a district
            sql.update("insert into directory_role (id, account, role_code, district, legal_basis, start_day, given_by,"
                    + " given_at) select '" + role + "-osten', id, '" + role + "', '" + ID
                    + "', 'Test', date('2020-01-01'), 'test', current_timestamp from directory_account"
                    + " where login_key = 'admin'");
        }
        admin = road.as("admin");
        today = road.today();
        String sponsor = road.sponsor(SPONSOR, "Verein im Osten", "ASSOCIATION", "DE89370400440532013000");
        draft = new HashMap<>(Draft.of(road, sponsor, "Ostwärts", "500.00", today.plusDays(20), today.plusDays(60)));
        draft.put("district", ID);
        draft.remove("goal");
    }

    /** The clock stands on the day after the payment. */
    void setUp() {
        found();
        refused.put("draft;round", road.as(SPONSOR).post("/api/applications", draft));
        String round = round();
        draft.put("round", round);
        refused.put("submission;goal", submit(drafted()));
        draft.put("goal", goal());
        refused.put("submission;funding area", submit(drafted()));
        area();
        String application = drafted();
        submit(application).expect(200);
        refused.put("call for funds;money of a new district", call(round));
        NewPayment payment = new NewPayment(road, refused, round, application);
        body(payment);
        payment.walk();
        String late = drafted();
        admin.post("/api/programme/rounds/" + round + "/closure", NOTHING).expect(200);
        road.moveTo(road.today().plusDays(1));
        refused.put("submission;round that takes applications", submit(late));
    }

    private void found() {
        admin.post(
                        "/api/programme/districts",
                        Map.of(
                                "id",
                                ID,
                                "name",
                                "Hamm-Osten",
                                "programme",
                                "Lokales Kapital für soziale Zwecke",
                                "maxGrant",
                                "8000.00",
                                "fileNumberPrefix",
                                "HO",
                                "office",
                                Map.of(
                                        "name",
                                        "Stadt Hamm",
                                        "street",
                                        "Ostenallee 1",
                                        "city",
                                        "59063 Hamm",
                                        "phone",
                                        "02381 000-300",
                                        "email",
                                        "osten@hamm.example")))
                .expect(201);
    }

    private String round() {
        return admin.post(
                        "/api/programme/rounds",
                        Map.of(
                                "district",
                                ID,
                                "name",
                                "Ostrunde",
                                "start",
                                today,
                                "end",
                                today.plusDays(300),
                                "submissionDeadline",
                                today.plusDays(60),
                                "coordinationShare",
                                0.2))
                .expect(201)
                .text("id");
    }

    private String drafted() {
        return road.as(SPONSOR).post("/api/applications", draft).expect(201).text("id");
    }

    private Answer submit(String application) {
        return road.as(SPONSOR).post("/api/applications/" + application + "/submission", NOTHING);
    }

    private String goal() {
        admin.post(
                        "/api/programme/action-plans",
                        Map.of("district", ID, "version", "Aktionsplan Ost", "goals", List.of("Ausbildung finden")))
                .expect(201);
        return road.anyone()
                .get("/api/programme/goals?district=" + ID)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private void area() {
        String areas = "/api/programme/districts/" + ID + "/areas";
        admin.put(
                        areas,
                        Map.of(
                                "areas",
                                List.of(Map.of("name", "Osten", "streets", List.of(Map.of("name", "Ostenallee"))))),
                        admin.get(areas).expect(200).etag())
                .expect(200);
    }

    private Answer call(String round) {
        return admin.post(
                "/api/finance/fund-calls", Map.of("district", ID, "round", round, "dueUntil", today.plusDays(9)));
    }

    private void body(NewPayment payment) {
        refused.put("session;body", session());
        admin.post("/api/committee/bodies", Map.of("district", ID, "id", BODY, "name", "Beirat Osten", "decides", true))
                .expect(201);
        String path = "/api/committee/sessions/" + session().expect(201).text("id") + "/invitation";
        refused.put("invitation;members", admin.post(path, NOTHING));
        String members = "/api/committee/bodies/" + ID + "/" + BODY + "/members";
        String berta = admin.post(members, Map.of("name", "Berta", "voting", false, "coopted", false))
                .expect(201)
                .text("id");
        admin.post(members + "/" + berta + "/chair", NOTHING).expect(200);
        refused.put("invitation;voter", admin.post(path, NOTHING));
        admin.post(members + "/" + berta + "/resignation", Map.of("until", today))
                .expect(200);
        String account = road.as(CHAIR).get("/api/directory/me").expect(200).text("account");
        Map<String, Object> voter = Map.of("name", "Anna", "account", account, "voting", true, "coopted", false);
        refused.put("member;role of the account", admin.post(members, voter));
        payment.appoint();
        String anna = admin.post(members, voter).expect(201).text("id");
        refused.put("invitation;chair", admin.post(path, NOTHING));
        admin.post(members + "/" + anna + "/chair", NOTHING).expect(200);
        for (String name : List.of("Carla", "Dora")) {
            admin.post(members, Map.of("name", name, "voting", true, "coopted", false))
                    .expect(201);
        }
        admin.post(path, NOTHING).expect(200);
    }

    private Answer session() {
        return admin.post(
                "/api/committee/sessions",
                Map.of(
                        "district",
                        ID,
                        "body",
                        BODY,
                        "startsAt",
                        today.plusDays(14) + "T16:00:00Z",
                        "place",
                        "Stadtteilbüro",
                        "title",
                        "Sitzung des Beirats"));
    }
}
