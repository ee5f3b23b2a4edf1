package de.stadtteilkapital.itests.screens;

import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applications, advice cases and accounts, one in each state that they can be in on the way to the committee. */
final class StagedThings {
    private final Road road;
    private final LocalDate today;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    StagedThings(Road road) {
        this.road = road;
        today = road.today();
    }

    /** Addresses of their pages, by what they are. */
    Map<String, String> addresses() {
        String sponsor = road.sponsor("traeger1", "Verein vor der Tür", "ASSOCIATION", "DE89370400440532013000");
        String draft = road.as("traeger1")
                .post("/api/applications", draft(sponsor, "Entwurf"))
                .expect(201)
                .text("id");
        application("a draft", draft);
        application("one handed in", road.apply("traeger1", draft(sponsor, "Eingereicht")));
        application("one found incomplete", checked(sponsor, "INCOMPLETE"));
        application("one refused", checked(sponsor, "INELIGIBLE"));
        String reviewed = road.apply("traeger1", draft(sponsor, "In Prüfung"));
        road.check(reviewed);
        application("one under review", reviewed);
        application(
                "one on an agenda",
                OneProject.drafted(road, "700.00").scheduled().application());
        addresses.put("an advice case", "/beratung/" + road.advise("Eine Idee vor der Tür", today));
        String ended = road.advise("Eine Idee, die endet", today);
        road.as("koordination")
                .post("/api/applications/advice-cases/" + ended + "/closure", Map.of("reason", "kein Bedarf"))
                .expect(200);
        addresses.put("an advice case that has ended", "/beratung/" + ended);
        for (String login : List.of("koordination", "traeger2", "komitee2")) {
            addresses.put("the account of " + login, "/konten/" + account(login));
        }
        return addresses;
    }

    private String account(String login) {
        return road.as(login).get("/api/directory/me").expect(200).text("account");
    }

    private String checked(String sponsor, String result) {
        String application = road.apply("traeger1", draft(sponsor, result));
        road.as("koordination")
                .post(
                        "/api/applications/" + application + "/formal-check",
                        Map.of("result", result, "findings", List.of("Bitte die Skizze genauer")))
                .expect(200);
        return application;
    }

    private void application(String state, String id) {
        String number = road.as("koordination")
                .get("/api/applications/" + id)
                .expect(200)
                .text("fileNumber");
        addresses.put(state, "/antraege/" + number);
    }

    private Map<String, Object> draft(String sponsor, String title) {
        return Draft.of(road, sponsor, title, "900.00", today.plusDays(30), today.plusDays(90));
    }
}
