package de.stadtteilkapital.itests.browser;

import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Something on each list: an advice case, a draft, an application that came in, one about which offices were asked. */
final class Ground {
    private final Road road;
    private final LocalDate today;
    private final String sponsor;

    Ground(Road road) {
        this.road = road;
        today = road.today();
        sponsor = road.sponsor("traeger1", "Verein im Browser", "ASSOCIATION", "DE89370400440532013000");
    }

    void lay() {
        road.advise("Ein Bücherschrank für alle", today);
        road.as("traeger1")
                .post("/api/applications", draft("Entwurf im Browser"))
                .expect(201);
        road.apply("traeger1", draft("Eingang im Browser"));
        road.check(road.apply("traeger1", draft("Prüfung im Browser")));
    }

    private Map<String, Object> draft(String title) {
        return Map.ofEntries(
                Map.entry("district", Road.DISTRICT),
                Map.entry("round", road.round().get("id").asText()),
                Map.entry("sponsor", sponsor),
                Map.entry("title", title),
                Map.entry("summary", "Gemeinsam lesen"),
                Map.entry("projectType", "INDIVIDUAL_INTEGRATION"),
                Map.entry("features", List.of("START_UP")),
                Map.entry("goal", road.goals().at("/0/id").asText()),
                Map.entry("targetGroups", List.of("MIGRANTS")),
                Map.entry("start", today.plusDays(30)),
                Map.entry("end", today.plusDays(90)),
                Map.entry(
                        "financingPlan",
                        List.of(Map.of("line", "FEES", "description", "Honorare", "amount", "900.00"))),
                Map.entry("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8))),
                Map.entry(
                        "declarations",
                        Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true)));
    }
}
