package de.stadtteilkapital.itests.districts;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What one sponsor and one office do in two districts of one runtime. */
final class Districts {
    static final String NORTH = Road.DISTRICT;
    static final String EXAMPLE = "example";
    static final int MEMBERS = 7;

    /** Of its rounds. */
    private static final MonthDay LAST_DAY_TO_APPLY = MonthDay.of(10, 31);

    private static final String OFFICE = "koordination";
    private static final String SPONSOR = "traeger1";
    private static final String CHAIR = "komitee1";

    final Road road;

    Districts(Road road) {
        this.road = road;
    }

    JsonNode round(String district) {
        return road.anyone()
                .get("/api/programme/rounds?district=" + district)
                .expect(200)
                .json()
                .at("/items/0");
    }

    String sponsor(String legalForm) {
        return road.sponsor(SPONSOR, "Träger " + System.nanoTime(), legalForm, "DE89370400440532013000");
    }

    /** A draft that meets both districts' rules but for what the parameters say. */
    Answer submit(String district, String sponsor, String title, String amount) {
        String id = draft(district, sponsor, title, amount);
        return road.as(SPONSOR).post("/api/applications/" + id + "/submission", Map.of());
    }

    /** What the rules say of such a draft. */
    Answer eligibility(String district, String sponsor, String title, String amount) {
        return road.as(SPONSOR).get("/api/applications/" + draft(district, sponsor, title, amount) + "/eligibility");
    }

    /** The rules that could not answer. */
    static List<String> named(Answer answer) {
        answer.expect(503).header("Retry-After");
        return answer.json().get("errors").findValuesAsText("rule");
    }

    /** Rule and outcome. */
    static List<String> outcomes(Answer eligibility) {
        List<String> outcomes = new ArrayList<>();
        eligibility
                .json()
                .get("outcomes")
                .forEach(each -> outcomes.add(
                        each.get("rule").asText() + " " + each.get("outcome").asText()));
        return outcomes;
    }

    private String draft(String district, String sponsor, String title, String amount) {
        JsonNode round = round(district);
        LocalDate first = LocalDate.parse(round.get("start").asText());
        LocalDate start = first.isAfter(road.today()) ? first : road.today().plusDays(5);
        String goal = road.anyone()
                .get("/api/programme/goals?district=" + district)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        Map<String, Object> draft = Map.ofEntries(
                Map.entry("district", district),
                Map.entry("round", round.get("id").asText()),
                Map.entry("sponsor", sponsor),
                Map.entry("title", title),
                Map.entry("summary", "Nachbarn treffen"),
                Map.entry("projectType", "INDIVIDUAL_INTEGRATION"),
                Map.entry("goal", goal),
                Map.entry("targetGroups", List.of("MIGRANTS")),
                Map.entry("start", start),
                Map.entry("end", start.plusDays(20)),
                Map.entry(
                        "financingPlan", List.of(Map.of("line", "FEES", "description", "Honorare", "amount", amount))),
                Map.entry("indicators", List.of(Map.of("code", indicator(district), "target", 8))),
                Map.entry(
                        "declarations",
                        Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true)));
        return road.as(SPONSOR).post("/api/applications", draft).expect(201).text("id");
    }

    private static String indicator(String district) {
        return EXAMPLE.equals(district) ? "VOLUNTEERS" : "PARTICIPANTS";
    }

    List<String> indicators(String district) {
        return road.anyone()
                .get("/api/programme/code-lists/indicator?district=" + district)
                .expect(200)
                .json()
                .get("codes")
                .findValuesAsText("code");
    }

    /** As whoever runs the house does, with the distribution's file; its calendar year is the first one still to apply for. */
    void importExample(Karaf karaf) throws IOException {
        LocalDate today = road.today();
        int year = today.isAfter(LAST_DAY_TO_APPLY.atYear(today.getYear())) ? today.getYear() + 1 : today.getYear();
        String file =
                Files.readString(karaf.home().resolve("districts/example.yaml")).replace("2027", String.valueOf(year));
        Path exported = Path.of(
                karaf.console("kapital:district export " + NORTH + " " + NORTH).strip());
        Files.writeString(exported.resolveSibling(EXAMPLE + ".yaml"), file);
        karaf.console("kapital:district import " + EXAMPLE);
    }

    /** The example's body has the same people as the committee in the north. */
    static void foundBody(Karaf karaf) throws SQLException {
        karaf.sql()
                .transaction(
                        "insert into committee_body (id, code, district, name, decides, version)"
                                + " values ('example/rat', 'rat', 'example', 'Rat', true, 1)",
                        "insert into committee_member (id, body, seat, name, account, voting, chair, place, gone, version)"
                                + " select 'example/rat/' || seat, 'example/rat', seat, name, account, voting, chair,"
                                + " place, gone, version from committee_member where body = 'hamm-norden/komitee'",
                        "insert into directory_role (id, account, role_code, district, legal_basis, start_day, given_by,"
                                + " given_at) select 'koordination-example', id, 'COORDINATOR', 'example', 'Test',"
                                + " date('2020-01-01'), 'system:test', current_timestamp from directory_account"
                                + " where login_key = 'koordination'",
                        "insert into directory_role (id, account, role_code, district, body, legal_basis, start_day,"
                                + " given_by, given_at) select 'komitee1-example', id, 'BODY_MEMBER', 'example', 'rat',"
                                + " 'Test', date('2020-01-01'), 'system:test', current_timestamp from directory_account"
                                + " where login_key = 'komitee1'");
    }

    /** Seven members vote on a matter of their own, the chair for it. */
    JsonNode vote(String district, String body, int yes) {
        String session = road.as(OFFICE)
                .post(
                        "/api/committee/sessions",
                        Map.of(
                                "district",
                                district,
                                "body",
                                body,
                                "startsAt",
                                road.today() + "T16:00:00Z",
                                "place",
                                "Saal",
                                "title",
                                "Sitzung"))
                .expect(201)
                .text("id");
        String path = "/api/committee/sessions/" + session;
        String item = road.as(OFFICE)
                .post(path + "/agenda-items", Map.of("title", "Geschäftsordnung", "text", "Änderung"))
                .expect(201)
                .text("id");
        road.as(OFFICE)
                .post(path + "/invitation", Map.of("noticeWaived", Map.of("reason", "Alle sind einverstanden.")))
                .expect(200);
        List<String> present = seats(district, body).subList(0, MEMBERS);
        Answer before = road.as(CHAIR).get(path + "/attendance").expect(200);
        road.as(CHAIR)
                .put(path + "/attendance", Map.of("present", present), before.etag())
                .expect(200);
        List<Map<String, String>> ballots = IntStream.range(0, MEMBERS)
                .mapToObj(i -> Map.of("member", present.get(i), "choice", i < yes ? "YES" : "NO"))
                .toList();
        return road.as(CHAIR)
                .post(
                        "/api/committee/agenda-items/" + item + "/votes",
                        Map.of("motion", Map.of("decision", "APPROVE", "conditions", List.of()), "ballots", ballots))
                .expect(201)
                .json();
    }

    private List<String> seats(String district, String body) {
        for (JsonNode found : road.as(OFFICE)
                .get("/api/committee/bodies?district=" + district)
                .expect(200)
                .json()
                .get("items")) {
            if (body.equals(found.get("id").asText())) {
                return found.get("members").findValuesAsText("id");
            }
        }
        throw new AssertionError("no body " + body);
    }
}
