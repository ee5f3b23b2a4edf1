package de.stadtteilkapital.itests.browser;

import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
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
        return Draft.of(road, sponsor, title, "900.00", today.plusDays(30), today.plusDays(90));
    }
}
