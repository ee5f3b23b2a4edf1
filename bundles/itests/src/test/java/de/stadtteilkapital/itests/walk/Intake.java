package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applications that come in as long as the round takes them: ready for the committee, never many at a time. */
final class Intake {
    private static final int WAITING = 8;
    private static final int MOST = 45;
    private static final int LAZY = 7;
    private static final List<String> IBANS =
            List.of("DE89370400440532013000", "DE02120300000000202051", "DE02500105170137075030");

    private final House house;
    private final String goal;
    private final List<String> sponsors = new ArrayList<>();

    Intake(House house) {
        this.house = house;
        goal = house.road.goals().at("/0/id").asText();
        for (String iban : IBANS) {
            String account = "traeger" + (sponsors.size() + 1);
            sponsors.add(house.road.sponsor(account, "Verein " + account, "ASSOCIATION", iban));
        }
    }

    void comeIn() {
        Oracle oracle = house.oracle;
        while (oracle.projects.size() < MOST
                && !house.today.isAfter(oracle.deadline)
                && oracle.projects.stream()
                                .filter(project -> project.state == Project.State.OPEN)
                                .count()
                        < WAITING) {
            apply(oracle.projects.size());
        }
    }

    private void apply(int number) {
        long asked = 300_000 + house.upTo(650_000);
        LocalDate last = house.oracle.end;
        LocalDate start = house.today.plusDays(15L + house.random.nextInt(50));
        LocalDate end = start.plusDays(20L + house.random.nextInt(120));
        if (number % 4 == 0 || end.isAfter(last)) {
            end = last;
        }
        int of = number % sponsors.size();
        String account = "traeger" + (of + 1);
        Map<String, Object> draft = new HashMap<>(Map.of(
                "district",
                Road.DISTRICT,
                "round",
                house.oracle.round,
                "sponsor",
                sponsors.get(of),
                "title",
                "Vorhaben " + number + " " + house.oracle.end.getYear(),
                "summary",
                "Gemeinsam lernen",
                "projectType",
                "INDIVIDUAL_INTEGRATION",
                "features",
                List.of(),
                "goal",
                goal,
                "targetGroups",
                List.of("MIGRANTS")));
        draft.put("start", start);
        draft.put("end", end);
        draft.put(
                "financingPlan",
                List.of(Map.of("line", "FEES", "description", "Honorare", "amount", Cents.text(asked))));
        draft.put("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8)));
        draft.put("declarations", Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true));
        String application = house.road.apply(account, draft);
        house.road.check(application);
        house.road.preAssess(application);
        house.oracle.projects.add(new Project(account, application, asked, start, end, number % LAZY == LAZY - 1));
    }
}
