package de.stadtteilkapital.itests.refusals;

import static de.stadtteilkapital.itests.refusals.Ground.NOTHING;
import static de.stadtteilkapital.itests.refusals.Ground.OWNER;
import static de.stadtteilkapital.itests.refusals.Ground.application;
import static de.stadtteilkapital.itests.refusals.Ground.declarations;
import static de.stadtteilkapital.itests.refusals.Ground.line;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What sponsors and the office may not: R5 to R9. */
final class ApplicationRefusals {
    private static final String OFFICE = "koordination";
    private static final Map<String, Object> COMPLETE = Map.of("result", "COMPLETE", "findings", List.of());

    private final Ground ground;
    private final Trial trial;
    private final String late;

    ApplicationRefusals(Ground ground, Trial trial) {
        this.ground = ground;
        this.trial = trial;
        late = ground.begun(OWNER, ground.draft(OWNER, 900));
    }

    void tryAll() throws SQLException {
        sponsors();
        submissions();
        checks();
        reviews();
    }

    /** When the business clock has passed the deadline. */
    void tryAfterTheDeadline() throws SQLException {
        trial.post("R6.afterDeadline", OWNER, application(late) + "/submission", NOTHING);
    }

    private void sponsors() throws SQLException {
        iban("R5.checkDigits", "DE89370400440532013001");
        iban("R5.length", "DE8937040044053201300");
    }

    private void iban(String id, String iban) throws SQLException {
        trial.post(
                id,
                OWNER,
                "/api/applications/sponsors",
                Map.of(
                        "name", "Verein mit Zahlendreher",
                        "legalForm", "ASSOCIATION",
                        "address", "Oranienburger Straße 1, 59067 Hamm",
                        "iban", iban,
                        "representative", "Erika Beispiel",
                        "contact", "kontakt@example.org"));
    }

    private void submissions() throws SQLException {
        spoilt("R6.ceiling", "financingPlan", List.of(line("FEES", 10_001)));
        spoilt("R6.planEmpty", "financingPlan", List.of());
        spoilt("R6.planUnequal", "requestedAmount", "899.99");
        spoilt("R6.outsideRound", "end", ground.roundEnd.plusDays(1));
        spoilt("R6.alreadyStarted", "start", ground.begin);
        spoilt("R6.startNotDeclared", "declarations", declarations(false, true, true));
        spoilt("R6.otherFunding", "declarations", declarations(true, false, true));
        spoilt("R6.notFromTheArea", "declarations", declarations(true, true, false));
        spoilt("R6.noGoal", "goal", null);
        spoilt("R6.childrenAlone", "targetGroups", List.of("CHILDREN"));
        spoilt("R6.seniorsAlone", "targetGroups", List.of("SENIORS"));
        spoilt("R6.childrenAndSeniorsAlone", "targetGroups", List.of("CHILDREN", "SENIORS"));
        spoilt("R6.incomplete", "summary", null);
        String department = ground.road.sponsor(OWNER, "Amt für Stadtgrün", "MUNICIPAL_DEPARTMENT", Ground.IBAN);
        spoilt("R6.municipalDepartment", "sponsor", department);
        Map<String, Object> two = ground.draft(OWNER, 900);
        two.put("projectType", List.of("INDIVIDUAL_INTEGRATION", "BUSINESS_START_UP"));
        trial.post("R6.twoTypes", OWNER, "/api/applications", two);
        String submitted = ground.submitted(OWNER, 900);
        trial.post("R6.twice", OWNER, application(submitted) + "/submission", NOTHING);
    }

    /** A draft may have the fault, its submission not. */
    private void spoilt(String id, String field, Object value) throws SQLException {
        Map<String, Object> draft = ground.draft(OWNER, 900);
        draft.put(field, value);
        trial.post(id, OWNER, application(ground.begun(OWNER, draft)) + "/submission", NOTHING);
    }

    private void checks() throws SQLException {
        String draft = ground.begun(OWNER, ground.draft(OWNER, 900));
        trial.post("R7.draft", OFFICE, application(draft) + "/formal-check", COMPLETE);
        String submitted = ground.submitted(OWNER, 900);
        trial.post(
                "R7.incompleteWithoutFindings",
                OFFICE,
                application(submitted) + "/formal-check",
                Map.of("result", "INCOMPLETE", "findings", List.of()));
        ground.road.check(submitted);
        trial.post("R7.twice", OFFICE, application(submitted) + "/formal-check", COMPLETE);
    }

    private void reviews() throws SQLException {
        Road road = ground.road;
        Map<String, Object> startUp = ground.draft(OWNER, 900);
        startUp.put("features", List.of("START_UP"));
        String application = road.apply(OWNER, startUp);
        road.check(application);
        List<Map<String, Object>> scores = fullPoints();
        assess("R9.blockingReview", application, scores);

        String request = road.as("wirtschaftsfoerderung")
                .get("/api/partners/opinion-requests?state=OPEN&application=" + application)
                .expect(200)
                .text("/items/0/id");
        String path = "/api/partners/opinion-requests/" + request;
        Map<String, Object> opinion = Map.of("verdict", "POSITIVE", "statement", "Keine Bedenken.");
        trial.get("R8.otherOfficeReads", "jobcenter", path);
        trial.post("R8.otherOfficeAnswers", "jobcenter", path + "/opinion", opinion);
        road.as("wirtschaftsfoerderung").post(path + "/opinion", opinion).expect(201);
        trial.post("R8.twice", "wirtschaftsfoerderung", path + "/opinion", opinion);

        assess("R9.missingCriterion", application, scores.subList(1, scores.size()));
        assess("R9.pointsOverMaximum", application, first(scores, scores.get(0).get("criterion"), 1_000));
        assess("R9.unknownCriterion", application, first(scores, "charm", 1));
        assess("R9.doubledCriterion", application, first(scores, scores.get(1).get("criterion"), 1));
        road.preAssess(application);
        assess("R9.twice", application, scores);
    }

    private void assess(String id, String application, List<Map<String, Object>> scores) throws SQLException {
        trial.post(
                id,
                OFFICE,
                application(application) + "/pre-assessment",
                Map.of("scores", scores, "recommendation", "APPROVE", "note", "Das Netzwerk befürwortet."));
    }

    private static List<Map<String, Object>> first(List<Map<String, Object>> scores, Object criterion, int points) {
        List<Map<String, Object>> changed = new ArrayList<>(scores);
        changed.set(0, Map.of("criterion", criterion, "points", points));
        return changed;
    }

    private List<Map<String, Object>> fullPoints() {
        JsonNode criteria = ground.road
                .as(OFFICE)
                .get("/api/applications/criteria?district=" + Road.DISTRICT)
                .expect(200)
                .json()
                .get("items");
        List<Map<String, Object>> scores = new ArrayList<>();
        criteria.forEach(c -> scores.add(Map.of(
                "criterion", c.get("id").asText(), "points", c.get("maxPoints").asInt())));
        return scores;
    }
}
