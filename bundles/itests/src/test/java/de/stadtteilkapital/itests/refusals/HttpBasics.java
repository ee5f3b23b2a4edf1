package de.stadtteilkapital.itests.refusals;

import static de.stadtteilkapital.itests.refusals.Ground.OTHER;
import static de.stadtteilkapital.itests.refusals.Ground.OWNER;
import static de.stadtteilkapital.itests.refusals.Ground.application;

import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What holds for every resource: R1 to R4 and R22. */
final class HttpBasics {
    private static final String APPLICATIONS = "/api/applications";
    private static final String ADVICE = "/api/applications/advice-cases";
    private static final int OVER_THE_LIMIT = 1 << 20;

    private final Ground ground;
    private final Trial trial;

    HttpBasics(Ground ground, Trial trial) {
        this.ground = ground;
        this.trial = trial;
    }

    void tryAll() throws SQLException {
        String draft = ground.begun(OWNER, ground.draft(OWNER, 900));
        credentials();
        roles(draft);
        bodies();
        media();
        conditions(draft);
        lists();
    }

    private void credentials() throws SQLException {
        Api anyone = ground.road.anyone();
        trial.of("R1.noCredentials", anyone, api -> api.get(APPLICATIONS));
        trial.of("R1.wrongPassword", anyone.as("evaluation", "falsch"), api -> api.get(APPLICATIONS));
        trial.of("R1.unknownAccount", anyone.as("niemand", "falsch"), api -> api.get(APPLICATIONS));
    }

    private void roles(String draft) throws SQLException {
        trial.post("R2.role", OWNER, "/api/committee/sessions", Map.of());
        trial.get("R2.otherSponsorReads", OTHER, application(draft));
        trial.post("R2.otherSponsorActs", OTHER, application(draft) + "/submission", Map.of());
        ground.sql.unguarded("update directory_role set district = 'anderswo'"
                + " where account = (select id from directory_account where login_key = 'stellvertretung')");
        trial.get("R2.otherDistrictReads", "stellvertretung", application(draft));
        trial.post(
                "R2.otherDistrictActs",
                "stellvertretung",
                application(draft) + "/formal-check",
                Map.of("result", "COMPLETE", "findings", List.of()));
        trial.get("R2.unknown", OWNER, application(UUID.randomUUID().toString()));
    }

    private void bodies() throws SQLException {
        trial.post("R3.brokenJson", OWNER, APPLICATIONS, "{\"district\": ");
        spoilt("R3.wrongType", "features", "START_UP");
        spoilt("R3.unknownField", "colour", "red");
        spoilt("R3.missingField", "title", null);
        spoilt("R3.unknownCode", "features", List.of("START_UP", "NIGHT_SHIFT"));
        spoilt("R3.unknownRound", "round", UUID.randomUUID().toString());
        spoilt("R3.dateForm", "start", "22.11.2026");
        spoilt("R3.dateThatNeverIs", "end", "2027-02-30");
        money("R3.moneySeparator", "1,000.00");
        money("R3.moneyThreePlaces", "9500.001");
        money("R3.moneyNegative", "-5.00");
        money("R3.moneyExponent", "1e3");
        money("R3.moneyFloat", 9500.5);
    }

    private void money(String id, Object amount) throws SQLException {
        spoilt(id, "financingPlan", List.of(Map.of("line", "FEES", "description", "Honorare", "amount", amount)));
    }

    private void spoilt(String id, String field, Object value) throws SQLException {
        Map<String, Object> draft = ground.draft(OWNER, 900);
        draft.put(field, value);
        trial.post(id, OWNER, APPLICATIONS, draft);
    }

    private void media() throws SQLException {
        Api office = ground.road.as("koordination");
        trial.post(
                "R3.twoLines",
                "koordination",
                ADVICE,
                Map.of(
                        "district",
                        Road.DISTRICT,
                        "contact",
                        Map.of("name", "Erika\nBeispiel"),
                        "idea",
                        "Chor\nund mehr"));
        trial.of(
                "R3.contentType",
                office.with("Content-Type", "text/plain"),
                api -> api.post(ADVICE, "{\"district\": \"hamm-norden\"}"));
        trial.post("R3.tooLarge", "koordination", ADVICE, advice("x".repeat(OVER_THE_LIMIT)));
    }

    private Map<String, Object> session() {
        return Map.of("date", ground.road.today().toString(), "note", "Erste Beratung\nmit Termin");
    }

    private static Map<String, Object> advice(String idea) {
        return Map.of("district", Road.DISTRICT, "contact", Map.of("name", "Ratsuchende Person"), "idea", idea);
    }

    private void conditions(String draft) throws SQLException {
        Map<String, Object> revised = ground.draft(OWNER, 600);
        trial.of("R4.putWithoutIfMatch", ground.road.as(OWNER), api -> api.send("PUT", application(draft), revised));
        trial.put("R4.putStale", OWNER, application(draft), revised, "\"stale\"");
        trial.of(
                "R4.transitionStale",
                ground.road.as(OWNER).with("If-Match", "\"stale\""),
                api -> api.post(application(draft) + "/submission", Map.of()));
        Api office = ground.road.as("koordination");
        String advised = office.post(ADVICE, advice("Chor")).expect(201).location();
        trial.of(
                "R4.creatingStale",
                office.with("If-Match", "\"stale\""),
                api -> api.post(advised + "/sessions", session()));
        office.with("If-Match", office.get(advised).expect(200).etag())
                .post(advised + "/sessions", session())
                .expect(201);
        trial.of(
                "R4.creatingWhereNothingIs",
                office.with("If-Match", "*"),
                api -> api.post(ADVICE, advice("Fahrradwerkstatt")));
        office.with("Idempotency-Key", "once")
                .post(ADVICE, advice("Fahrradwerkstatt"))
                .expect(201);
        trial.of(
                "R4.keyWithOtherBody",
                office,
                api -> api.with("Idempotency-Key", "once").post(ADVICE, advice("Nähwerkstatt")));
    }

    /** A cursor is taken where it was given out, and nowhere else. */
    private void cursors() throws SQLException {
        String bodies = "/api/committee/bodies";
        String next = ground.road.as(OWNER).get(bodies + "?limit=1").expect(200).text("next");
        ground.road.as(OWNER).get(bodies + "?limit=2&cursor=" + next).expect(200);
        trial.get("R22.cursorOfAnotherAccount", "koordination", bodies + "?cursor=" + next);
        trial.get("R22.cursorOfAnotherOrder", OWNER, bodies + "?sort=-id&cursor=" + next);
        trial.get("R22.cursorBroken", OWNER, bodies + "?cursor=" + next.substring(0, next.length() - 4));
        String after =
                ground.road.as(OWNER).get("/api/events?limit=1").expect(200).text("next");
        ground.road.as(OWNER).get("/api/events?after=" + after).expect(200);
        trial.get("R22.eventCursorOfAnother", "koordination", "/api/events?after=" + after);
    }

    private void lists() throws SQLException {
        trial.get("R22.limitOver", OWNER, APPLICATIONS + "?limit=201");
        trial.get("R22.limitZero", OWNER, APPLICATIONS + "?limit=0");
        // five, as it is written in Arabic
        trial.get("R22.limitInOtherDigits", OWNER, APPLICATIONS + "?limit=%D9%A5");
        trial.get("R22.notSearched", OWNER, "/api/programme/rounds?q=2026");
        trial.get("R22.unknownParameter", OWNER, "/api/directory/me?colour=red");
        trial.get("R22.unknownParameterOfEvents", OWNER, "/api/events?district=hamm-norden");
        trial.get("R22.parameterTwice", OWNER, "/api/events?limit=1&limit=2");
        cursors();
        trial.get("R22.limitNoNumber", OWNER, APPLICATIONS + "?limit=many");
        trial.get("R22.cursorForged", OWNER, APPLICATIONS + "?cursor=Zm9yZ2Vk");
        trial.get("R22.eventCursorForged", OWNER, "/api/events?after=Zm9yZ2Vk");
        trial.get("R22.unknownSort", OWNER, APPLICATIONS + "?sort=iban");
    }
}
