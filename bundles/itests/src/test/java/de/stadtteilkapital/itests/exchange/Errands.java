package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Errands over several rooms. Each kind of write leaves one row with its mark. */
final class Errands {
    static final String SESSION = "session";
    static final String APPLICATION = "application";
    static final String TRANCHE = "tranche";

    private static final String SPONSOR = "traeger1";
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Road road;
    private final String round;
    private final Map<String, Object> draft;
    private final String sessionStart;

    Errands(Road road) {
        this.road = road;
        round = road.round().get("id").asText();
        String sponsor = road.sponsor(
                SPONSOR, "Träger unter Last " + System.nanoTime(), "ASSOCIATION", "DE89370400440532013000");
        LocalDate today = road.today();
        draft = Draft.of(road, sponsor, "", "900.00", today.plusDays(20), today.plusDays(120));
        sessionStart = today.plusDays(90) + "T16:00:00Z";
    }

    /** Every second one reads. */
    List<Errand> all() {
        return List.of(this::read, this::plan, this::read, this::apply, this::read, this::fund);
    }

    private void read(Load load, String mark) {
        Api office = road.as("koordination").unrecorded();
        load.ask(OK, () -> office.get("/api/committee/sessions?district=" + Road.DISTRICT + "&limit=20"));
        load.ask(OK, () -> office.get("/api/applications?limit=20"));
        load.ask(OK, () -> office.get("/api/partners/opinion-requests?limit=20"));
        load.ask(OK, () -> office.get("/api/finance/budgets?district=" + Road.DISTRICT + "&round=" + round));
        load.ask(OK, () -> whole(office.get("/api/worklist")));
    }

    /** A list of work that lacks a kind is none. */
    private static Answer whole(Answer worklist) {
        if (worklist.status() == OK && !worklist.json().get("missing").isEmpty()) {
            throw new IllegalStateException("lacks " + worklist.json().get("missing"));
        }
        return worklist;
    }

    /** Committee asks programme and directory. */
    private void plan(Load load, String mark) {
        Map<String, Object> session = Map.of(
                "district",
                Road.DISTRICT,
                "body",
                "komitee",
                "startsAt",
                sessionStart,
                "place",
                "Stadtteilbüro",
                "title",
                mark);
        if (load.ask(CREATED, () -> as("koordination", mark).post("/api/committee/sessions", session))) {
            load.acknowledge(SESSION, mark);
        }
    }

    /** Applications asks programme, directory, the district's rules and, with the formal check, partners. */
    private void apply(Load load, String mark) {
        Map<String, Object> entered = new HashMap<>(draft);
        entered.put("title", mark);
        Answer created = load.ask(() -> as(SPONSOR, mark).post("/api/applications", entered), CREATED);
        if (created == null) {
            return;
        }
        String path = "/api/applications/" + created.text("id");
        Map<String, Object> check = Map.of("result", "COMPLETE", "findings", List.of());
        if (load.ask(OK, () -> as(SPONSOR, mark + "-s").post(path + "/submission", Map.of()))
                && load.ask(OK, () -> as("koordination", mark + "-c").post(path + "/formal-check", check))) {
            load.acknowledge(APPLICATION, mark);
        }
    }

    /** Finance asks programme. */
    private void fund(Load load, String mark) {
        Map<String, Object> tranche =
                Map.of("district", Road.DISTRICT, "round", round, "amount", "1.00", "reference", mark);
        if (load.ask(CREATED, () -> as("finanzen", mark).post("/api/finance/tranches", tranche))) {
            load.acknowledge(TRANCHE, mark);
        }
    }

    private Api as(String account, String key) {
        return road.as(account).unrecorded().with("Idempotency-Key", key);
    }
}
