package de.stadtteilkapital.itests.refusals;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The honest ground on which refusals are tried: a round, sponsors, and projects brought as far as a case needs them. */
final class Ground {
    static final Map<String, Object> NOTHING = Map.of();
    static final String OWNER = "traeger1";
    static final String OTHER = "traeger2";
    static final String IBAN = "DE89370400440532013000";
    private static final int DAYS_TO_START = 20;
    private static final int DAYS_TO_END = 120;

    final Road road;
    final Sql sql;
    final MoneyRoad money;
    final LocalDate begin;
    final LocalDate start;
    final LocalDate end;
    final LocalDate roundEnd;
    private final String round;
    private final String goal;
    private final Map<String, String> sponsors = new LinkedHashMap<>();
    private int titles;

    Ground(Road road, Sql sql) {
        this.road = road;
        this.sql = sql;
        JsonNode open = road.round();
        round = open.get("id").asText();
        roundEnd = LocalDate.parse(open.get("end").asText());
        goal = road.goals().at("/0/id").asText();
        money = new MoneyRoad(road, round);
        begin = road.today();
        start = begin.plusDays(DAYS_TO_START);
        end = begin.plusDays(DAYS_TO_END);
    }

    String round() {
        return round;
    }

    /** The sponsor for which an account acts. */
    String sponsorOf(String account) {
        return sponsors.computeIfAbsent(account, a -> road.sponsor(a, "Nachbarschaftshilfe " + a, "ASSOCIATION", IBAN));
    }

    /** A draft that would pass, to be spoilt; its plan has two lines, two thirds and one third of the amount. */
    Map<String, Object> draft(String account, int amount) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("district", Road.DISTRICT);
        draft.put("round", round);
        draft.put("sponsor", sponsorOf(account));
        draft.put("title", "Vorhaben " + ++titles);
        draft.put("summary", "Gemeinsam werken und lernen");
        draft.put("projectType", "INDIVIDUAL_INTEGRATION");
        draft.put("features", List.of());
        draft.put("goal", goal);
        draft.put("targetGroups", List.of("MIGRANTS"));
        draft.put("start", start);
        draft.put("end", end);
        draft.put("financingPlan", List.of(line("FEES", amount - amount / 3), line("MATERIAL", amount / 3)));
        draft.put("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8)));
        draft.put("declarations", declarations(true, true, true));
        return draft;
    }

    static Map<String, Object> line(String line, int amount) {
        return Map.of("line", line, "description", "Ansatz " + line, "amount", amount + ".00");
    }

    static Map<String, Object> declarations(boolean notStarted, boolean noOtherFunding, boolean fromArea) {
        return Map.of("notStarted", notStarted, "noOtherFunding", noOtherFunding, "participantsFromArea", fromArea);
    }

    /** The id of a draft that was begun. */
    String begun(String account, Map<String, Object> draft) {
        return road.as(account).post("/api/applications", draft).expect(201).text("id");
    }

    String submitted(String account, int amount) {
        return road.apply(account, draft(account, amount));
    }

    /** Checked and pre-assessed, ready for an agenda. */
    String assessed(String account, int amount) {
        String application = submitted(account, amount);
        road.check(application);
        road.preAssess(application);
        return application;
    }

    static String application(String id) {
        return "/api/applications/" + id;
    }

    /**
     * The results of a grant's project.
     *
     * @param effects null where they are not told yet
     */
    void report(String account, String grant, String effects) {
        String application =
                road.as(account).get("/api/finance/grants/" + grant).expect(200).text("application");
        String path = "/api/reporting/projects/" + application + "/results";
        Map<String, Object> results = new HashMap<>();
        results.put("indicators", List.of(Map.of("code", "PARTICIPANTS", "actual", 9)));
        results.put("participants", List.of());
        results.put("narrative", "Durchgeführt wie geplant.");
        if (effects != null) {
            results.put("effects", effects);
        }
        road.as(account)
                .put(path, results, road.as(account).get(path).expect(200).etag())
                .expect(200);
    }
}
