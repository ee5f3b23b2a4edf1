package de.stadtteilkapital.platform.testing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The committee's part of the road (rows 15 to 21): one session, from the invitation to the signed minutes. */
public final class CommitteeRoad {
    private static final Map<String, Object> NOTHING = Map.of();

    private final Road road;
    private final String session;
    private final List<String> present = new ArrayList<>();

    private CommitteeRoad(Road road, String session) {
        this.road = requireNonNull(road);
        this.session = requireNonNull(session);
    }

    /** Plans a session of the committee. */
    public static CommitteeRoad plan(Road road, LocalDate day) {
        Map<String, Object> body = Map.of(
                "district", Road.DISTRICT,
                "body", "komitee",
                "startsAt", day + "T16:00:00Z",
                "place", "Stadtteilbüro",
                "title", "Sitzung des Komitees");
        String id = road.as("koordination")
                .post("/api/committee/sessions", body)
                .expect(201)
                .text("id");
        return new CommitteeRoad(road, id);
    }

    public String session() {
        return session;
    }

    /** Puts an application on the agenda. */
    public String item(String application) {
        return road.as("koordination")
                .post("/api/committee/sessions/" + session + "/agenda-items", Map.of("application", application))
                .expect(201)
                .text("id");
    }

    public void invite() {
        road.as("koordination")
                .post("/api/committee/sessions/" + session + "/invitation", NOTHING)
                .expect(200);
    }

    /** Inside the notice period, which all members have waived. */
    public void inviteAtOnce() {
        Map<String, Object> waiver = Map.of("noticeWaived", Map.of("reason", "Alle Mitglieder sind einverstanden."));
        road.as("koordination")
                .post("/api/committee/sessions/" + session + "/invitation", waiver)
                .expect(200);
    }

    /** The ballots of all present, everyone for it. */
    public List<Map<String, Object>> ballots() {
        return present.stream()
                .map(member -> Map.<String, Object>of("member", member, "choice", "YES"))
                .toList();
    }

    /** The members in the order of the body, the chair first. */
    public List<JsonNode> members() {
        return members(road);
    }

    /** As {@link #members()}, without a session. */
    public static List<JsonNode> members(Road road) {
        List<JsonNode> members = new ArrayList<>();
        JsonNode bodies = road.as("koordination")
                .get("/api/committee/bodies?district=" + Road.DISTRICT)
                .expect(200)
                .json()
                .get("items");
        for (JsonNode body : bodies) {
            if ("komitee".equals(body.get("id").asText())) {
                body.get("members").forEach(members::add);
            }
        }
        return members;
    }

    /** The id of the seat that the person of an account has, found by their name. */
    public String seat(String account) {
        String name = road.as(account).get("/api/directory/me").expect(200).text("name");
        return members().stream()
                .filter(member -> name.equals(member.path("name").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no member of the name of " + account))
                .get("id")
                .asText();
    }

    /** The first so many members are present. */
    public void attend(int count) {
        present.clear();
        members()
                .subList(0, count)
                .forEach(member -> present.add(member.get("id").asText()));
        String path = "/api/committee/sessions/" + session + "/attendance";
        Answer before = road.as("komitee1").get(path).expect(200);
        Answer answer = road.as("komitee1")
                .put(path, Map.of("present", present), before.etag())
                .expect(200);
        if (!answer.json().get("quorate").asBoolean()) {
            throw new AssertionError("not quorate: " + answer.text());
        }
    }

    public void recuse(String item, String member, String reason) {
        road.as("komitee1")
                .post("/api/committee/agenda-items/" + item + "/recusals", Map.of("member", member, "reason", reason))
                .expect(201);
    }

    /** All present who are not recused vote yes. */
    public Answer approve(String item, String amount, List<Map<String, Object>> conditions, List<String> recused) {
        List<Map<String, Object>> ballots = present.stream()
                .filter(member -> !recused.contains(member))
                .map(member -> Map.<String, Object>of("member", member, "choice", "YES"))
                .toList();
        Map<String, Object> motion = Map.of("decision", "APPROVE", "amount", amount, "conditions", conditions);
        return road.as("komitee1")
                .post("/api/committee/agenda-items/" + item + "/votes", Map.of("motion", motion, "ballots", ballots))
                .expect(201);
    }

    /** Minutes, signed by the chair. */
    public void sign() {
        Api chair = road.as("komitee1");
        chair.post("/api/committee/sessions/" + session + "/minutes", NOTHING).expect(201);
        chair.post("/api/committee/sessions/" + session + "/minutes/signature", NOTHING)
                .expect(200);
    }
}
