package de.stadtteilkapital.itests.browser;

import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something on each list: an advice case, a draft, an application that came in, one about which offices were asked; with
 * words that no line holds and markup in whatever somebody has typed.
 */
final class Ground {
    static final String MARKUP = "\"><img src=x onerror=\"window.hit=1\">";
    static final String WORD = "Donaudampfschiff".repeat(13);

    private final Road road;
    private final LocalDate today;
    private final String sponsor;

    Ground(Road road) {
        this.road = road;
        today = road.today();
        sponsor = road.as("traeger1")
                .post(
                        "/api/applications/sponsors",
                        Map.of(
                                "name", typed("Verein im Browser", 200),
                                "legalForm", "ASSOCIATION",
                                "address", typed("Weg 1", 200),
                                "iban", "DE89370400440532013000",
                                "representative", typed("Erika Beispiel", 200),
                                "contact", typed("kontakt@example.org", 200)))
                .expect(201)
                .text("id");
    }

    void lay() {
        road.advise(typed("Ein Bücherschrank für alle", 1000), today);
        road.as("traeger1")
                .post("/api/applications", draft("Entwurf im Browser"))
                .expect(201);
        String begun = road.as("traeger1")
                .post("/api/applications", draft("Angefangen im Browser"))
                .expect(201)
                .text("id");
        road.as("traeger1")
                .post("/api/attachments/applications/" + begun + "?name=" + WORD.substring(0, 100) + ".txt", "Text")
                .expect(201);
        road.apply("traeger1", draft("Eingang im Browser"));
        String incomplete = road.apply("traeger1", draft("Nachforderung im Browser"));
        road.as("koordination")
                .post(
                        "/api/applications/" + incomplete + "/formal-check",
                        Map.of("result", "INCOMPLETE", "findings", List.of(typed("Bitte genauer", 1000))))
                .expect(200);
        road.check(road.apply("traeger1", draft("Prüfung im Browser")));
    }

    private static String typed(String beginning, int longest) {
        String all = beginning + " " + MARKUP + " " + WORD;
        return all.substring(0, Math.min(all.length(), longest));
    }

    private Map<String, Object> draft(String title) {
        Map<String, Object> draft = new HashMap<>(
                Draft.of(road, sponsor, typed(title, 200), "900.00", today.plusDays(30), today.plusDays(90)));
        draft.put("summary", typed("Gemeinsam werken", 1000));
        draft.put("place", typed("Sachsenring 3", 200));
        draft.put(
                "financingPlan",
                List.of(Map.of("line", "FEES", "description", typed("Honorare", 300), "amount", "900.00")));
        return draft;
    }
}
