package de.stadtteilkapital.platform.testing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The main road of one micro-project over HTTP, row by row, as the demonstration's people walk it. Every act expects its
 * success; whoever wants a refusal takes {@link #as} and asks for it.
 */
public final class Road {
    public static final String DISTRICT = "hamm-norden";

    private static final Map<String, Object> NOTHING = Map.of();

    private final Api api;
    private final String password;

    /** @param password the one of all demonstration accounts */
    public Road(Api api, String password) {
        this.api = requireNonNull(api);
        this.password = requireNonNull(password);
    }

    /** A client logged in as one of the demonstration's accounts. */
    public Api as(String account) {
        return api.as(account, password);
    }

    /** A client without login. */
    public Api anyone() {
        return api;
    }

    /** The only funding round of the demonstration (row 2). */
    public JsonNode round() {
        return api.get("/api/programme/rounds?district=" + DISTRICT)
                .expect(200)
                .json()
                .at("/items/0");
    }

    /** Needs of the district, the most urgent first. */
    public JsonNode needs() {
        return api.get("/api/programme/needs?district=" + DISTRICT)
                .expect(200)
                .json()
                .get("items");
    }

    /** Goals of the action plan (row 3). */
    public JsonNode goals() {
        return api.get("/api/programme/goals?district=" + DISTRICT)
                .expect(200)
                .json()
                .get("items");
    }

    /** The day it is for the office. */
    public LocalDate today() {
        return LocalDate.parse(
                as("admin").get("/api/demonstration/clock").expect(200).text("today"));
    }

    /** Moves the business clock so that it is this day for the office. */
    public void moveTo(LocalDate day) {
        Answer clock = as("admin").get("/api/demonstration/clock").expect(200);
        long ahead = Duration.parse(clock.text("offset")).toDays()
                + ChronoUnit.DAYS.between(LocalDate.parse(clock.text("today")), day);
        as("admin")
                .send("PUT", "/api/demonstration/clock", Map.of("offset", "P" + ahead + "D"))
                .expect(200);
    }

    /** An advised advice case (rows 4 and 5). */
    public String advise(String idea, LocalDate day) {
        Api office = as("koordination");
        Map<String, Object> contact = Map.of("name", "Ratsuchende Person", "email", "rat@example.org");
        String id = office.post(
                        "/api/applications/advice-cases",
                        Map.of("district", DISTRICT, "contact", contact, "idea", idea))
                .expect(201)
                .text("id");
        office.post(
                        "/api/applications/advice-cases/" + id + "/sessions",
                        Map.of("date", day, "note", "Idee und Fördergebiet besprochen"))
                .expect(201);
        return id;
    }

    /** A sponsor for which the account acts (row 6). */
    public String sponsor(String account, String name, String legalForm, String iban) {
        return as(account)
                .post(
                        "/api/applications/sponsors",
                        Map.of(
                                "name",
                                name,
                                "legalForm",
                                legalForm,
                                "address",
                                "Oranienburger Straße 1, 59067 Hamm",
                                "iban",
                                iban,
                                "representative",
                                "Erika Beispiel",
                                "contact",
                                "kontakt@example.org"))
                .expect(201)
                .text("id");
    }

    /** A draft (row 7), then its submission (row 10). */
    public String apply(String account, Map<String, Object> draft) {
        String id = as(account).post("/api/applications", draft).expect(201).text("id");
        as(account).post("/api/applications/" + id + "/submission", NOTHING).expect(200);
        return id;
    }

    /** The formal check finds it complete (row 11). */
    public void check(String application) {
        as("koordination")
                .post(
                        "/api/applications/" + application + "/formal-check",
                        Map.of("result", "COMPLETE", "findings", List.of()))
                .expect(200);
    }

    /** An office answers all that is open for it (rows 12 and 13). */
    public void giveOpinions(String office) {
        JsonNode open = as(office)
                .get("/api/partners/opinion-requests?state=OPEN&limit=200")
                .expect(200)
                .json()
                .get("items");
        for (JsonNode request : open) {
            as(office)
                    .post(
                            "/api/partners/opinion-requests/"
                                    + request.get("id").asText() + "/opinion",
                            Map.of("verdict", "POSITIVE", "statement", "Keine Bedenken."))
                    .expect(201);
        }
    }

    /** The Network's result, full points (row 14). */
    public void preAssess(String application) {
        as("koordination")
                .post("/api/applications/" + application + "/pre-assessment", fullPoints())
                .expect(200);
    }

    /** A result of the Network with full points for every criterion. */
    public Map<String, Object> fullPoints() {
        JsonNode criteria = as("koordination")
                .get("/api/applications/criteria?district=" + DISTRICT)
                .expect(200)
                .json()
                .get("items");
        List<Map<String, Object>> scores = new ArrayList<>();
        criteria.forEach(c -> scores.add(Map.of(
                "criterion", c.get("id").asText(), "points", c.get("maxPoints").asInt())));
        return Map.of("scores", scores, "recommendation", "APPROVE", "note", "Das Netzwerk befürwortet.");
    }
}
