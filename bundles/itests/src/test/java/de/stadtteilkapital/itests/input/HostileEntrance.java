package de.stadtteilkapital.itests.input;

import static de.stadtteilkapital.itests.input.Attempts.SHORT;

import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Road;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ways by which programs and persons come in, every text an attack: clients, accounts, invitations, resets. */
final class HostileEntrance {
    private final Attempts attempts;

    HostileEntrance(Attempts attempts) {
        this.attempts = attempts;
    }

    void walk() {
        admitProgram();
        admitPerson();
        keepDirectory();
        comeIn();
        describe();
        setUp();
        found();
    }

    /** What stands in the head of letters, and what applications are made under from a later day on. */
    private void setUp() {
        String district = "/api/programme/districts/" + Road.DISTRICT;
        Map<String, Object> office = new HashMap<>();
        for (String field : List.of("name", "street", "city", "phone", "email", "funders")) {
            office.put(field, SHORT);
        }
        Map<String, Object> asked = new HashMap<>(Map.of(
                "name",
                SHORT,
                "programme",
                "Lokales Kapital für soziale Zwecke",
                "maxGrant",
                "10000.00",
                "fileNumberPrefix",
                "HN",
                "office",
                office));
        attempts.put("koordination", district, asked);
        asked.put("programme", SHORT);
        attempts.putInVain("koordination", district, asked, 422);
        asked.put("id", Road.DISTRICT);
        attempts.inVain("koordination", "/api/programme/districts", asked, 409);
        attempts.put(
                "koordination",
                district + "/areas",
                Map.of(
                        "areas",
                        List.of(Map.of(
                                "name", SHORT, "streets", List.of(Map.of("name", SHORT, "houseNumbers", SHORT))))));
        Map<String, Object> plan = new HashMap<>(Map.of(
                "district",
                Road.DISTRICT,
                "version",
                SHORT,
                "from",
                "2040-01-01",
                "basis",
                SHORT,
                "goals",
                List.of(SHORT)));
        String made = attempts.post("koordination", "/api/programme/action-plans", plan)
                .text("id");
        plan.remove("district");
        attempts.put("koordination", "/api/programme/action-plans/" + made, plan);
    }

    private void found() {
        String bodies = "/api/committee/bodies";
        attempts.post(
                "koordination",
                bodies,
                Map.of("district", Road.DISTRICT, "id", "ag-fremd", "name", SHORT, "decides", false));
        String body = bodies + "/" + Road.DISTRICT + "/ag-fremd";
        attempts.put("koordination", body, Map.of("name", SHORT, "decides", false));
        attempts.inVain("koordination", body + "/rules", Map.of("noticePeriod", SHORT, "noticeSource", SHORT), 400);
        attempts.inVain("koordination", body + "/rules", Map.of("deputyChairs", List.of(SHORT)), 422);
        Map<String, Object> rules = new HashMap<>(Map.of("noticePeriod", "P7D", "quorumLeast", 3));
        rules.putAll(
                Map.of("majority", "VOTES_CAST", "tie", "REJECTED", "lostMotion", "DEFERS", "presiding", "OFFICE"));
        for (String rule : List.of("notice", "quorum", "majority", "tie", "lostMotion", "presiding")) {
            rules.put(rule + "Source", SHORT);
        }
        attempts.post("koordination", body + "/rules", rules);
        seat(body + "/members");
    }

    private void seat(String members) {
        Map<String, Object> member = new HashMap<>(Map.of("name", SHORT, "voting", true, "coopted", false));
        attempts.inVain(
                "koordination",
                members,
                Map.of("name", "Fremd", "voting", true, "coopted", false, "account", SHORT),
                422);
        attempts.inVain(
                "koordination",
                members,
                Map.of("name", "Fremd", "voting", true, "coopted", false, "deputyOf", SHORT),
                422);
        member.putAll(Map.of("organisation", SHORT, "interest", SHORT));
        String made =
                members + "/" + attempts.post("koordination", members, member).text("id");
        attempts.put("koordination", made, member);
        attempts.inVain("koordination", made + "/resignation", Map.of("until", SHORT), 400);
        attempts.post(
                "koordination", made + "/successor", Map.of("until", "2090-01-01", "name", SHORT, "coopted", false));
    }

    /** What everybody reads at the foot of every page. */
    private void describe() {
        attempts.put(
                "koordination",
                "/api/programme/districts/" + Road.DISTRICT + "/parameters/programme.imprint",
                Map.of("value", attempts.attack()));
        Map<String, Object> round = new HashMap<>(
                Map.of("name", SHORT, "start", "2040-01-01", "end", "2040-12-31", "submissionDeadline", "2040-06-30"));
        round.put("district", Road.DISTRICT);
        round.put("coordinationShare", 0.2);
        String made =
                attempts.post("koordination", "/api/programme/rounds", round).text("id");
        round.keySet().removeAll(List.of("district", "coordinationShare"));
        attempts.put("koordination", "/api/programme/rounds/" + made, round);
        attempts.post(
                "koordination",
                "/api/applications/districts/" + Road.DISTRICT + "/criteria-sets",
                Map.of(
                        "from",
                        "2096-01-01",
                        "criteria",
                        List.of(Map.of("german", SHORT, "english", SHORT, "weight", 1, "maxPoints", 3))));
    }

    private void admitProgram() {
        attempts.post(
                "koordination",
                "/api/directory/api-clients",
                Map.of(
                        "district",
                        Road.DISTRICT,
                        "office",
                        "wirtschaftsfoerderung",
                        "name",
                        SHORT,
                        "scopes",
                        List.of("partners:read"),
                        "expires",
                        GermanDay.today().plusDays(30)));
    }

    private void admitPerson() {
        String accounts = "/api/directory/accounts";
        attempts.inVain("admin", accounts, Map.of("district", Road.DISTRICT, "login", SHORT, "name", SHORT), 400);
        String account = accounts + "/"
                + attempts.post(
                                "admin",
                                accounts,
                                Map.of("district", Road.DISTRICT, "login", "wer@example.org", "name", SHORT))
                        .text("id");
        attempts.inVain("admin", account + "/login", Map.of("login", SHORT), 400);
        attempts.post("admin", account + "/links", Map.of("issuer", attempts.attack(), "subject", attempts.attack()));
        attempts.post(
                "koordination",
                account + "/roles",
                Map.of(
                        "role",
                        "auditor",
                        "district",
                        Road.DISTRICT,
                        "legalBasis",
                        attempts.attack(),
                        "from",
                        GermanDay.today()));
    }

    private void keepDirectory() {
        String directory = "/api/directory";
        Map<String, Object> organisation = new HashMap<>(
                Map.of("name", attempts.attack(), "roles", List.of(SHORT), "offers", List.of(attempts.attack())));
        organisation.put(
                "contact",
                Map.of("name", SHORT, "phone", SHORT, "consentOn", GermanDay.today(), "until", GermanDay.today()));
        organisation.put("district", Road.DISTRICT);
        String id = attempts.post("koordination", directory + "/organisations", organisation)
                .text("id");
        organisation.remove("district");
        attempts.put("koordination", directory + "/organisations/" + Road.DISTRICT + "/" + id, organisation);
        Map<String, Object> unreachable = new HashMap<>(organisation);
        unreachable.put(
                "contact",
                Map.of(
                        "name",
                        SHORT,
                        "mail",
                        attempts.attack(),
                        "consentOn",
                        GermanDay.today(),
                        "until",
                        GermanDay.today()));
        attempts.putInVain("koordination", directory + "/organisations/" + Road.DISTRICT + "/" + id, unreachable, 400);
        unreachable.put("district", Road.DISTRICT);
        attempts.inVain("koordination", directory + "/organisations", unreachable, 400);
        String holder = attempts.idOf("revision");
        Map<String, Object> mandate = new HashMap<>(Map.of(
                "district",
                Road.DISTRICT,
                "holder",
                holder,
                "role",
                SHORT,
                "legalBasis",
                attempts.attack(),
                "from",
                GermanDay.today(),
                "phrase",
                "<b>i. V."));
        String given =
                attempts.post("koordination", directory + "/mandates", mandate).text("id");
        attempts.put("koordination", directory + "/mandates/" + given, mandate);
        Map<String, Object> limited = new HashMap<>(mandate);
        limited.put("tasks", List.of("ADVISE", attempts.attack()));
        attempts.inVain("koordination", directory + "/mandates", limited, 400);
        attempts.post(
                "koordination",
                directory + "/mandates/" + given + "/end",
                Map.of("to", GermanDay.today(), "endReason", attempts.attack()));
    }

    private void comeIn() {
        String nobody = "/" + UUID.randomUUID();
        String directory = "/api/directory";
        Map<String, String> person = Map.of(
                "district",
                Road.DISTRICT,
                "login",
                attempts.attack(),
                "name",
                attempts.attack(),
                "mail",
                attempts.attack(),
                "legalBasis",
                attempts.attack());
        attempts.inVain("admin", directory + "/invitations", person, 400);
        attempts.inVain("admin", directory + "/invitations" + nobody, Map.of("password", attempts.attack()), 400);
        attempts.inVain("admin", directory + "/password-resets" + nobody, Map.of("password", attempts.attack()), 400);
        attempts.post("admin", directory + "/password-resets", Map.of("loginOrMail", attempts.attack()));
        attempts.inVain(
                "admin",
                directory + "/accounts",
                Map.of("district", Road.DISTRICT, "login", "jemand", "name", "Jemand", "mail", attempts.attack()),
                400);
        attempts.inVain("admin", directory + "/accounts" + nobody + "/mail", Map.of("mail", attempts.attack()), 400);
        attempts.post(
                "traeger3",
                directory + "/me/account",
                Map.of("name", Attempts.SHORT, "language", "DE", "notice", "DAILY"));
        Map<String, String> mail = Map.of("mail", attempts.attack(), "present", attempts.attack());
        attempts.inVain("traeger3", directory + "/me/account/mail", mail, 400);
        Map<String, String> password = Map.of("password", attempts.attack(), "present", attempts.attack());
        attempts.inVain("traeger3", directory + "/me/account/password", password, 400);
    }
}
