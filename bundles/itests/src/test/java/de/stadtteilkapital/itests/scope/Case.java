package de.stadtteilkapital.itests.scope;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A micro-project on its way from the first advice to a recovery claim. */
final class Case {
    final String account;
    final String application;

    private final Road road;
    private final MoneyRoad money;
    private final LocalDate start;
    private final LocalDate end;
    private String item;
    private String grant;
    private String request;
    private String voucher;

    Case(Road road, MoneyRoad money, String account, String feature, LocalDate start, LocalDate end) {
        this.road = road;
        this.money = money;
        this.account = account;
        this.start = start;
        this.end = end;
        String advice = road.advise("Vertrauliche Idee von " + account, road.today());
        String sponsor = road.sponsor(account, "Verein von " + account, "ASSOCIATION", "DE89370400440532013000");
        application = road.as(account)
                .post("/api/applications", draft(road, sponsor, advice, feature, start, end))
                .expect(201)
                .text("id");
    }

    static Map<String, Object> draft(
            Road road, String sponsor, String advice, String feature, LocalDate start, LocalDate end) {
        return Map.ofEntries(
                Map.entry("district", Road.DISTRICT),
                Map.entry("round", road.round().get("id").asText()),
                Map.entry("sponsor", sponsor),
                Map.entry("adviceCase", advice),
                Map.entry("title", "Werkstatt " + feature),
                Map.entry("summary", "Gemeinsam werken und lernen"),
                Map.entry("projectType", "START_UP".equals(feature) ? "BUSINESS_START_UP" : "INDIVIDUAL_INTEGRATION"),
                Map.entry("features", List.of(feature)),
                Map.entry("goal", road.goals().at("/0/id").asText()),
                Map.entry("needs", List.of(road.needs().at("/0/id").asText())),
                Map.entry("targetGroups", List.of("MIGRANTS")),
                Map.entry("start", start),
                Map.entry("end", end),
                Map.entry(
                        "financingPlan",
                        List.of(Map.of("line", "FEES", "description", "Honorare", "amount", "2000.00"))),
                Map.entry("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8))),
                Map.entry(
                        "declarations",
                        Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true)));
    }

    /** One file stays at the draft, and one goes. */
    void attach() {
        String place = "/api/attachments/applications/" + application;
        road.as(account)
                .post(place + "?name=Plan.txt", "Ein Plan von " + account)
                .expect(201);
        String second = road.as(account)
                .post(place + "?name=Entwurf.txt", "Ein Entwurf von " + account)
                .expect(201)
                .location();
        road.as(account).delete(second).expect(200);
    }

    void review(String office) {
        road.as(account)
                .post("/api/applications/" + application + "/submission", Map.of())
                .expect(200);
        road.check(application);
        money.permitEarlyStart(application, start);
        road.as("koordination")
                .post("/api/attachments/applications/" + application + "?name=Vermerk.txt", "Ein Vermerk zum Antrag")
                .expect(201);
        road.as(office)
                .get("/api/partners/opinion-requests?state=OPEN")
                .expect(200)
                .json()
                .get("items")
                .forEach(request -> road.as(office)
                        .post(
                                "/api/attachments/opinion-requests/"
                                        + request.get("id").asText() + "?name=Hinweis.txt",
                                "Ein Hinweis des Amtes")
                        .expect(201));
        road.giveOpinions(office);
        road.preAssess(application);
    }

    void table(CommitteeRoad committee) {
        item = committee.item(application);
    }

    void decide(CommitteeRoad committee, List<String> excluded) {
        excluded.forEach(member -> committee.recuse(item, member, "leitet den Träger"));
        Map<String, Object> condition = Map.of("text", "Ein Raum ist gefunden", "due", end, "precondition", true);
        committee.approve(item, "2000.00", List.of(condition), excluded);
        JsonNode conditions = road.as("koordination")
                .get("/api/committee/conditions?item=" + item)
                .expect(200)
                .json();
        road.as("koordination")
                .post(
                        "/api/committee/conditions/"
                                + conditions.at("/items/0/id").asText() + "/fulfilment",
                        Map.of("evidence", "Mietvertrag gesehen"))
                .expect(200);
    }

    String ask(LocalDate neededBy) {
        grant = money.grant(application, account);
        request = money.request(account, grant, "2000.00", neededBy);
        return request;
    }

    void spend(LocalDate day) {
        voucher = money.voucher(account, grant, "FEES", "1500.00", day, "R-" + account);
        money.giveBack(grant, "100.00", day);
    }

    /** Results, the final proof and its audit, which finds a part unused. */
    void account() {
        String results = "/api/reporting/projects/" + application + "/results";
        Map<String, Object> body = Map.of(
                "indicators",
                List.of(Map.of("code", "PARTICIPANTS", "actual", 9)),
                "participants",
                List.of(),
                "narrative",
                "Vertraulicher Bericht von " + account,
                "effects",
                "Nachbarschaft gestärkt.");
        road.as(account)
                .put(results, body, road.as(account).get(results).expect(200).etag())
                .expect(200);
        String proof = money.prove(account, grant);
        money.audit(proof, List.of(Map.of("voucher", voucher, "outcome", "ACCEPTED", "reason", "belegt")));
    }
}
