package de.stadtteilkapital.itests.secondyear;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One funding round, its cases and its money, as its people work in it. */
final class Year {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final String CALLS = "/api/finance/fund-calls";

    final Road road;
    final MoneyRoad money;
    final String id;
    final LocalDate start;
    final LocalDate end;

    Year(Road road, JsonNode round) {
        this.road = road;
        id = round.get("id").asText();
        start = LocalDate.parse(round.get("start").asText());
        end = LocalDate.parse(round.get("end").asText());
        money = new MoneyRoad(road, id);
    }

    JsonNode round() {
        return road.as("koordination")
                .get("/api/programme/rounds/" + id)
                .expect(200)
                .json();
    }

    /** Submitted, checked and pre-assessed, ready for the committee. */
    void apply(Project project, LocalDate from, LocalDate to) {
        project.application = road.apply(project.account, draft(project, from, to));
        road.check(project.application);
        road.preAssess(project.application);
    }

    Map<String, Object> draft(Project project, LocalDate from, LocalDate to) {
        String sponsor =
                road.sponsor(project.account, "Träger " + project.title, "ASSOCIATION", "DE89370400440532013000");
        return Map.ofEntries(
                Map.entry("district", Road.DISTRICT),
                Map.entry("round", id),
                Map.entry("sponsor", sponsor),
                Map.entry("title", project.title),
                Map.entry("summary", "Gemeinsam werken und lernen"),
                Map.entry("projectType", "INDIVIDUAL_INTEGRATION"),
                Map.entry("features", List.of()),
                Map.entry("goal", road.goals().at("/0/id").asText()),
                Map.entry("targetGroups", List.of("MIGRANTS")),
                Map.entry("start", from),
                Map.entry("end", to),
                Map.entry("financingPlan", project.plan()),
                Map.entry("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8))),
                Map.entry(
                        "declarations",
                        Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true)));
    }

    /** The coordination spends of its share. */
    Answer spend(String amount) {
        return spend(amount, road.today());
    }

    Answer spend(String amount, LocalDate day) {
        return road.as("finanzen")
                .post(
                        "/api/finance/coordination-costs",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "round",
                                id,
                                "spentOn",
                                day,
                                "payee",
                                "Druckerei am Markt",
                                "purpose",
                                "Faltblätter",
                                "amount",
                                amount,
                                "evidence",
                                "Beleg 7"));
    }

    Answer drawUp(LocalDate dueUntil) {
        return road.as("finanzen").post(CALLS, Map.of("district", Road.DISTRICT, "round", id, "dueUntil", dueUntil));
    }

    /** What was called is called for, and comes in full; answers the call. */
    JsonNode called(LocalDate dueUntil) {
        JsonNode call = drawUp(dueUntil).expect(201).json();
        Api office = road.as("finanzen");
        String path = CALLS + "/" + call.get("id").asText();
        office.post(path + "/dispatch", NOTHING).expect(200);
        office.post(
                        path + "/receipt",
                        Map.of(
                                "amount",
                                call.get("amount").asText(),
                                "valueDate",
                                road.today(),
                                "bankReference",
                                "REF " + path))
                .expect(200);
        return call;
    }

    /** The results are told and the final proof is handed in; answers the proof. */
    String prove(Project project) {
        String path = "/api/reporting/projects/" + project.application + "/results";
        Api sponsor = road.as(project.account);
        Map<String, Object> results = Map.of(
                "indicators",
                List.of(Map.of("code", "PARTICIPANTS", "actual", 8)),
                "participants",
                List.of(),
                "narrative",
                "Durchgeführt wie geplant.",
                "effects",
                "Nachbarschaft gestärkt.");
        sponsor.put(path, results, sponsor.get(path).expect(200).etag()).expect(200);
        return money.prove(project.account, project.grant);
    }

    JsonNode documentation() {
        return road.as("koordination")
                .with("Accept", "application/json")
                .get("/api/reporting/documentation?district=" + Road.DISTRICT + "&round=" + id)
                .expect(200)
                .json();
    }

    /** Ids of the round's tranches, fund-calls, disbursements, grants or ledger accounts. */
    Set<String> ids(String noun) {
        Set<String> ids = new TreeSet<>();
        String district = noun.startsWith("ledger") ? "&district=" + Road.DISTRICT : "&limit=200";
        road.as("revision")
                .get("/api/finance/" + noun + "?round=" + id + district)
                .expect(200)
                .json()
                .get("items")
                .forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    /** What stands on the round's accounts of these kinds. */
    List<String> balances(String... kinds) {
        Map<String, String> balances = new HashMap<>();
        road.as("revision")
                .get("/api/finance/ledger/accounts?round=" + id + "&district=" + Road.DISTRICT)
                .expect(200)
                .json()
                .get("items")
                .forEach(account -> balances.put(
                        account.get("kind").asText(), account.get("balance").asText()));
        return Stream.of(kinds).map(balances::get).toList();
    }

    /** The money's path from a call, a grant or a voucher. */
    JsonNode path(String kind, String of) {
        return road.as("revision")
                .get("/api/finance/money-path?" + kind + "=" + of)
                .expect(200)
                .json();
    }
}
