package de.stadtteilkapital.itests.districtfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Who takes part in a district stands in its file where somebody asks for it, and is taken from one. */
@KarafTest
class PeopleFileIT {
    private static final String DISTRICT = "westviertel";
    private static final String FILE = "/api/programme/districts/" + Road.DISTRICT + "/file";

    /** The demonstration's people by hand: who applies is not among them. */
    private static final String[] THERE = {
        "- login: komitee9\n    name: Olga Olive\n",
        "- holder: stellvertretung\n    role: DEPUTY_COORDINATOR\n",
        "- login: jobcenter\n    role: office\n    office: jobcenter\n",
        "- body: komitee\n    name: Gerda Ginster\n    login: komitee1\n    voting: true\n    chair: true\n"
    };

    private static final String SET_UP = """
            format: 1
            district:
              id: westviertel
              name: Westviertel
              programme: Lokales Kapital
              maxGrant: 6000.00
              office:
                name: Stadt Musterstadt
                street: Westplatz 3
                city: 12345 Musterstadt
                phone: 0123 456-0
                email: koordinierung@westviertel.example
                funders: Gefördert aus Mitteln des Europäischen Sozialfonds
              fileNumberPrefix: WV
              land: NW
              procedureLaw: LAND
            bodies:
              - id: beirat
                name: Beirat
                decides: true
            people:
              - login: westen-ada
                name: Ada Westen
              - login: westen-bert
                name: Bert Westen
                mail: bert@example.org
            mandates:
              - holder: westen-ada
                role: DISTRICT_COORDINATOR
                legalBasis: Ratsbeschluss 12/26
                from: 2026-01-01
              - holder: westen-bert
                role: DEPUTY_COORDINATOR
                legalBasis: Ratsbeschluss 12/26
                from: 2026-01-01
                substituteFor: westen-ada
            roles:
              - login: westen-ada
                role: bodyMember
                body: beirat
                legalBasis: Ratsbeschluss 12/26
                from: 2026-01-01
                mandate: DISTRICT_COORDINATOR
                mandateFrom: 2026-01-01
              - login: westen-bert
                role: bodyMember
                body: beirat
                legalBasis: Ratsbeschluss 12/26
                from: 2026-01-01
            members:
              - body: beirat
                name: Bert Westen
                login: westen-bert
                voting: true
                chair: true
                from: 2026-01-01
                interest: Bewohner
                coopted: false
            """;

    private final Road road;
    private final DistrictFiles files;

    PeopleFileIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        files = new DistrictFiles(karaf);
    }

    private String run(String what, String text) throws IOException {
        return files.run(what, DISTRICT, text);
    }

    /** The console gives no role of the office. */
    @Test
    void whoTakesPartIsTakenAndWrittenAgain() throws IOException {
        String auditor = SET_UP.replace("role: bodyMember\n    body: beirat\n", "role: auditor\n");
        assertThatThrownBy(() -> run("import", auditor))
                .hasMessageContaining("Line 38: Roles of the office are given by a person with their account");
        assertThat(run("import", SET_UP))
                .contains("+ people westen-ada (line 22)")
                .endsWith("9 changes\n");
        assertThat(run("import", SET_UP)).endsWith("0 changes\n");

        String written = files.exportedWithPeople(DISTRICT);
        assertThat(written)
                .contains("- login: westen-bert\n    name: Bert Westen\n    mail: bert@example.org\n")
                .contains("substituteFor: westen-ada\n")
                .contains("interest: Bewohner\n");
        assertThat(run("diff", written)).endsWith("0 changes\n");
        assertThat(files.exported(DISTRICT)).doesNotContain("Bert").contains("# Personen: nicht enthalten");
    }

    @Test
    void overRestItIsGivenToWhoKeepsTheDistrictAndThatIsAnEvent() throws IOException {
        byte[] saved = road.as("koordination")
                .post(FILE + "/with-people", Map.of())
                .expect(200)
                .bytes();
        assertThat(yaml(saved)).contains(THERE).doesNotContain("role: sponsor");
        assertThat(yaml(road.as("koordination").get(FILE).expect(200).bytes())).doesNotContain("Olga Olive");
        road.as("finanzen").post(FILE + "/with-people", Map.of()).expect(403);
        Api office = road.as("koordination").with("Content-Type", "application/zip");
        assertThat(office.post(FILE + "/difference", saved).expect(200).json().get("changes"))
                .isEmpty();
        assertThat(told()).contains("programme.peopleExported").noneMatch(said -> said.contains("Olive"));
    }

    /** What the audit reads in the feed: each event's name, and what else its line says of people. */
    private List<String> told() {
        List<String> said = new ArrayList<>();
        String after = "";
        JsonNode page;
        do {
            page = road.as("revision")
                    .get("/api/events?limit=200" + after)
                    .expect(200)
                    .json();
            page.get("items").forEach(event -> {
                said.add(event.get("type").asText().replace("de.stadtteilkapital.", ""));
                if (event.get("type").asText().endsWith("peopleExported")) {
                    said.add(event.get("data").toString());
                }
            });
            after = "&after=" + page.get("next").asText();
        } while (page.get("items").size() == 200);
        return said;
    }

    private static String yaml(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
