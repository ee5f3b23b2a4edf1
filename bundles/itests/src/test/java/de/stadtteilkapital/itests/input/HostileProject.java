package de.stadtteilkapital.itests.input;

import static de.stadtteilkapital.itests.input.Attempts.SHORT;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One project from advice to the signed minutes whose every text is an attack, and the documents it left behind. */
final class HostileProject {
    private static final Map<String, Object> NOTHING = Map.of();

    private final Road road;
    private final Attempts attempts;
    private final LocalDate today;
    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    HostileProject(Road road, Attempts attempts) {
        this.road = road;
        this.attempts = attempts;
        today = road.today();
    }

    LocalDate start() {
        return today.plusDays(20);
    }

    LocalDate end() {
        return today.plusDays(80);
    }

    /** By name: calendar and minutes. */
    Map<String, byte[]> documents() {
        return documents;
    }

    /** Answers the application's id. */
    String walk() {
        new HostileEntrance(attempts).walk();
        new HostileCodes(attempts).walk();
        new HostileNeeds(attempts, road.goals().at("/0/id").asText()).walk();
        new HostileTexts(attempts).walk();
        new HostileMarks(attempts, road).walk();
        String application = apply(advise(), sponsor());
        check(application);
        attempts.post(
                "koordination",
                "/api/partners/opinion-requests",
                Map.of(
                        "application",
                        application,
                        "office",
                        "jugendamt",
                        "kind",
                        "ACCOMPANIMENT",
                        "question",
                        attempts.attack(),
                        "dueDate",
                        road.today().plusDays(30).toString()));
        decide(application);
        return application;
    }

    private String advise() {
        Map<String, Object> contact = Map.of(
                "name", SHORT, "organisation", attempts.attack(), "email", SHORT + "@example.org", "phone", SHORT);
        String advice = attempts.post(
                        "koordination",
                        "/api/applications/advice-cases",
                        Map.of("district", Road.DISTRICT, "contact", contact, "idea", attempts.attack()))
                .text("id");
        attempts.post(
                "koordination",
                "/api/applications/advice-cases/" + advice + "/sessions",
                Map.of("date", today, "note", attempts.attack(), "nextStep", attempts.attack()));
        attempts.post(
                "koordination",
                "/api/applications/ideas",
                Map.of(
                        "district",
                        Road.DISTRICT,
                        "name",
                        SHORT,
                        "reach",
                        SHORT + "@example.org",
                        "idea",
                        attempts.attack()));
        String idle = road.advise("Idee, aus der nichts wird", today);
        attempts.post(
                "koordination",
                "/api/applications/advice-cases/" + idle + "/closure",
                Map.of("reason", attempts.attack()));
        attempts.inVain(
                "koordination",
                "/api/applications/purges",
                Map.of(
                        "district",
                        Road.DISTRICT,
                        "kind",
                        "ADVICE_CASE",
                        "ids",
                        List.of(idle),
                        "reason",
                        attempts.attack()),
                422);
        return advice;
    }

    private String sponsor() {
        String sponsor = attempts.post("traeger1", "/api/applications/sponsors", particulars())
                .text("id");
        attempts.put("traeger1", "/api/applications/sponsors/" + sponsor, particulars());
        return sponsor;
    }

    private Map<String, Object> particulars() {
        return Map.of(
                "name", attempts.attack(),
                "legalForm", "ASSOCIATION",
                "address", attempts.attack(),
                "iban", "DE89370400440532013000",
                "accountHolder", attempts.attack(),
                "representative", attempts.attack(),
                "contact", attempts.attack());
    }

    private String apply(String advice, String sponsor) {
        String application = attempts.post("traeger1", "/api/applications", draft(advice, sponsor))
                .text("id");
        String path = "/api/applications/" + application;
        attempts.put("traeger1", path, draft(advice, sponsor));
        attempts.post("traeger1", path + "/submission", NOTHING);
        return application;
    }

    private Map<String, Object> draft(String advice, String sponsor) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("district", Road.DISTRICT);
        draft.put("round", road.round().get("id").asText());
        draft.put("sponsor", sponsor);
        draft.put("adviceCase", advice);
        draft.put("title", attempts.attack());
        draft.put("summary", attempts.attack());
        draft.put("place", attempts.attack());
        draft.put("projectType", "INDIVIDUAL_INTEGRATION");
        draft.put("features", List.of("START_UP"));
        draft.put("goal", road.goals().at("/0/id").asText());
        draft.put("targetGroups", List.of("MIGRANTS"));
        draft.put("start", start());
        draft.put("end", end());
        draft.put(
                "financingPlan", List.of(Map.of("line", "FEES", "description", attempts.attack(), "amount", "100.00")));
        draft.put("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8)));
        draft.put("declarations", Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true));
        return draft;
    }

    private void check(String application) {
        String path = "/api/applications/" + application;
        attempts.post(
                "koordination",
                path + "/formal-check",
                Map.of("result", "INCOMPLETE", "findings", List.of(attempts.attack())));
        attempts.post("traeger1", path + "/submission", NOTHING);
        road.check(application);
        JsonNode open = road.as("wirtschaftsfoerderung")
                .get("/api/partners/opinion-requests?state=OPEN")
                .expect(200)
                .json();
        attempts.post(
                "wirtschaftsfoerderung",
                "/api/partners/opinion-requests/" + open.at("/items/0/id").asText() + "/opinion",
                Map.of("verdict", "POSITIVE", "statement", attempts.attack()));
        List<Map<String, Object>> scores = new ArrayList<>();
        road.as("koordination")
                .get("/api/applications/criteria?district=" + Road.DISTRICT)
                .expect(200)
                .json()
                .get("items")
                .forEach(c -> scores.add(Map.of("criterion", c.get("id").asText(), "points", 1)));
        attempts.post(
                "koordination",
                path + "/pre-assessment",
                Map.of("scores", scores, "recommendation", "APPROVE", "note", attempts.attack()));
    }

    private void decide(String application) {
        Map<String, Object> session = Map.of(
                "district",
                Road.DISTRICT,
                "body",
                "komitee",
                "startsAt",
                today + "T16:00:00Z",
                "place",
                attempts.attack(),
                "title",
                attempts.attack());
        String path = "/api/committee/sessions/"
                + attempts.post("koordination", "/api/committee/sessions", session)
                        .text("id");
        String items = path + "/agenda-items";
        String item = attempts.post("koordination", items, Map.of("application", application))
                .text("id");
        attempts.post("koordination", items, Map.of("title", attempts.attack(), "text", attempts.attack()));
        attempts.post("koordination", path + "/invitation", Map.of("noticeWaived", reason()));
        attempts.post("koordination", items, Map.of("title", "Dringend", "text", "Dringend", "allAgreed", reason()));
        documents.put("calendar.ics", attempts.get("koordination", path + "/calendar.ics", "*/*"));
        vote(path, item);
        attempts.post("komitee1", path + "/minutes", NOTHING);
        attempts.post("komitee1", path + "/minutes/signature", NOTHING);
        documents.put("minutes.pdf", attempts.get("koordination", path + "/minutes.pdf", "*/*"));
        fulfil(item);
    }

    private Map<String, String> reason() {
        return Map.of("reason", attempts.attack());
    }

    private void vote(String path, String item) {
        List<String> members = members();
        Api chair = road.as("komitee1");
        chair.put(
                        path + "/attendance",
                        Map.of("present", members),
                        chair.get(path + "/attendance").etag())
                .expect(200);
        attempts.post(
                "komitee1",
                "/api/committee/agenda-items/" + item + "/recusals",
                Map.of("member", members.get(6), "reason", attempts.attack()));
        Map<String, Object> deferral = Map.of(
                "decision",
                "DEFER",
                "reason",
                attempts.attack(),
                "conditions",
                List.of(),
                "questions",
                List.of(attempts.attack()));
        attempts.post(
                "komitee1",
                "/api/committee/agenda-items/" + item + "/votes",
                Map.of("motion", deferral, "ballots", ballots(members, "NO")));
        List<Map<String, Object>> conditions =
                List.of(Map.of("text", attempts.attack(), "due", end(), "precondition", true));
        Map<String, Object> motion = Map.of(
                "decision", "APPROVE", "amount", "100.00", "reason", attempts.attack(), "conditions", conditions);
        attempts.post(
                "komitee1",
                "/api/committee/agenda-items/" + item + "/votes",
                Map.of("motion", motion, "ballots", ballots(members, "YES")));
    }

    private static List<Map<String, String>> ballots(List<String> members, String choice) {
        return members.subList(0, 6).stream()
                .map(member -> Map.of("member", member, "choice", choice))
                .toList();
    }

    private void fulfil(String item) {
        JsonNode conditions = road.as("koordination")
                .get("/api/committee/conditions?item=" + item)
                .expect(200)
                .json();
        attempts.post(
                "koordination",
                "/api/committee/conditions/" + conditions.at("/items/0/id").asText() + "/fulfilment",
                Map.of("evidence", attempts.attack()));
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
        road.as("koordination")
                .get("/api/committee/bodies/hamm-norden/komitee")
                .expect(200)
                .json()
                .get("members")
                .forEach(member -> members.add(member.get("id").asText()));
        return members.subList(0, 7);
    }
}
