package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is barred from a case finds it on no page: no line, no count, no finding, no file, no letter. */
@KarafTest
class RecusedPagesIT {
    private final URI base;
    private final Road road;

    RecusedPagesIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    @Test
    void aCaseFromWhichSomebodyIsBarredIsOnNoPageOfTheirs() {
        OneProject project = OneProject.drafted(road, "700.00").scheduled();
        String number = road.as("koordination")
                .get("/api/applications/" + project.application())
                .expect(200)
                .text("fileNumber");
        String title = road.as("koordination")
                .get("/api/applications/" + project.application())
                .expect(200)
                .text("title");
        road.as("koordination")
                .post("/api/attachments/applications/" + project.application() + "?name=Skizze.txt", "Eine Skizze")
                .expect(201);
        Visitor member = Visitor.loggedIn(base, "komitee5", Demonstration.PASSWORD);
        String file = "/antraege/" + number;
        for (String page : List.of("/antraege", "/antraege?q=" + number, "/suche?q=" + number, file)) {
            assertThat(member.open(page, 200).html()).as(page + " before").contains(number);
        }
        int before = counted(member);

        project.committee().recuse(project.item(), project.committee().seat("komitee5"), "leitet den Träger");
        for (String page : List.of(
                "/start",
                "/antraege",
                "/antraege?q=" + number,
                "/antraege?sort=-since",
                "/suche?q=" + number,
                "/stellungnahmen")) {
            member.look(page);
            assertThat(member.html().replace("value=\"" + number + "\"", ""))
                    .as(page)
                    .doesNotContain(number, title);
        }
        assertThat(member.open("/antraege/tabelle.csv", 200).html()).doesNotContain(number, title);
        assertThat(counted(member)).isEqualTo(before - 1);
        for (String page : List.of(
                file,
                file + "/antrag.pdf",
                file + "/eingangsbestaetigung.pdf",
                file + "/entscheidung.pdf",
                file + "/pruefung",
                file + "/vorbewertung",
                "/antraege/" + project.application(),
                "/dateien/applications/" + project.application(),
                "/dateien/formal-checks/" + project.application())) {
            assertThat(member.look(page)).as(page).isIn(403, 404);
            assertThat(member.html()).as(page).doesNotContain(title);
        }
    }

    /** How many applications the list says there are on the agenda; of none it says nothing. */
    private static int counted(Visitor member) {
        String chip = "[Aa]uf der Tagesordnung <span class=\"sk-count\">(\\d+)</span>";
        Visitor list = member.open("/antraege", 200);
        return Pattern.compile(chip).matcher(list.html()).find() ? Integer.parseInt(list.found(chip)) : 0;
    }
}
