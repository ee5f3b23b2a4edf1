package de.stadtteilkapital.itests.districtfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's third district is made in the running system by one command, and taken once more without a change. */
@KarafTest
class DistrictFileIT {
    private static final String DISTRICT = "suedviertel";

    private final Karaf karaf;
    private final Road road;
    private final DistrictFiles files;

    DistrictFileIT(Karaf karaf) {
        this.karaf = karaf;
        road = Demonstration.of(karaf);
        files = new DistrictFiles(karaf);
    }

    /** As it stands in the README. */
    private static String written() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("stadtteilkapital.tree"), "README.md"));
        int from = readme.indexOf("```yaml\n") + "```yaml\n".length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    @BeforeEach
    void isThere() throws IOException {
        files.run("import", DISTRICT, written());
    }

    @Test
    void theReadmesDistrictIsThereWithCeilingYearAndQuorum() {
        assertThat(road.anyone()
                        .get("/api/programme/districts/" + DISTRICT)
                        .expect(200)
                        .text("maxGrant"))
                .isEqualTo("6000.00");
        assertThat(road.anyone()
                        .get("/api/programme/rounds?district=" + DISTRICT)
                        .expect(200)
                        .json()
                        .at("/items/0/end")
                        .asText())
                .isEqualTo("2027-12-31");
        assertThat(road.anyone()
                        .get("/api/committee/bodies/" + DISTRICT + "/beirat")
                        .expect(200)
                        .json()
                        .at("/rules/quorumAbove")
                        .asText())
                .isEqualTo("2/3");
    }

    @Test
    void takenOnceMoreItChangesNothingAndWhatIsWrittenNeitherDoes() throws IOException {
        assertThat(files.run("import", DISTRICT, written())).endsWith("0 changes\n");
        assertThat(files.run("diff", DISTRICT, files.exported(DISTRICT))).endsWith("0 changes\n");
        assertThat(files.run("diff", Road.DISTRICT, files.exported(Road.DISTRICT)))
                .endsWith("0 changes\n");
    }

    @Test
    void whatItWouldChangeIsToldAndNotDone() throws IOException {
        String before = files.exported(DISTRICT);
        assertThat(files.run(
                        "diff", DISTRICT, written().replace("Stadtteilbeirat\n    decides", "Beirat\n    decides")))
                .contains("~ bodies beirat (line ")
                .endsWith("1 changes\n");
        assertThat(files.exported(DISTRICT)).isEqualTo(before);
    }

    /** Written by hand: part of the file, what stands there instead, and what is said. All of it is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: suedviertel          | id: nordviertel                          | Line 4: The file is that of the district",
                "fileNumberPrefix: SV     | fileNumberPrefix: HN                     | Line ",
                "format: 1                | format: 7                                | Line 1: ",
                "programme: Lokales       | 'mayor: nobody\\n  programme: Lokales'   | Line 6: There is no field “mayor” here.",
                "- areas:                 | '- from: 2020-01-01\\n    areas:'        | Line 20: A funding area holds from today on",
                "committee.noticePeriod   | committee.unknown                        | Line 34: Nobody reads a parameter",
                "P10D                     | zehn Tage                                | Line 35: ",
                "notice.closing           | notice.nothing                           | Line 38: Nobody writes a text",
                "Sammeln Sie die Belege.  | 'Bis {frist}.'                           | Line 39: There is no placeholder {frist}",
                "end: 2027-12-31          | end: 2026-12-31                          | Line 48: A round doesn't end before it begins",
                "body: beirat             | body: senat                              | Line 58: ",
                "decides: true            | 'decides: true\\n    parent: senat'      | Line ",
                "quorumAbove: 2/3         | quorumAbove: viele                       | Line 59: ",
            })
    void aWrongFileChangesNothingAndNamesLineAndReason(String part, String instead, String reason) throws IOException {
        String before = files.exported(DISTRICT);
        String wrong = written()
                .replace(part, instead.replace("\\n", "\n"))
                // so that something would change before it is refused
                .replace("Nachbarschaften beleben", "Nachbarschaften verbinden");
        assertThatThrownBy(() -> files.run("import", DISTRICT, wrong)).hasMessageContaining(reason);
        assertThat(files.exported(DISTRICT)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hamm-norden", "example"})
    void theFilesOfTheDistributionAreReadAsAWhole(String district) throws IOException {
        String file = Files.readString(karaf.home().resolve("districts").resolve(district + ".yaml"));
        String another = file.replaceAll("(?m)^  id: " + district + "$", "  id: zweites-" + district)
                .replaceAll("fileNumberPrefix: (\\w+)", "fileNumberPrefix: Z$1");
        assertThat(files.run("diff", "zweites-" + district, another)).contains("+ district zweites-" + district);
    }

    @Test
    void overRestItIsSavedAndTakenByWhoKeepsTheDistrict() {
        byte[] saved = road.as("koordination")
                .get("/api/programme/districts/" + Road.DISTRICT + "/file")
                .expect(200)
                .bytes();
        assertThat(saved).startsWith('P', 'K');
        road.as("finanzen")
                .get("/api/programme/districts/" + Road.DISTRICT + "/file")
                .expect(403);
        Api office = road.as("koordination").with("Content-Type", "application/zip");
        assertThat(office.post("/api/programme/districts/" + Road.DISTRICT + "/file/difference", saved)
                        .expect(200)
                        .json()
                        .get("changes"))
                .isEmpty();
        assertThat(office.post("/api/programme/districts/" + Road.DISTRICT + "/file", saved)
                        .expect(201)
                        .json()
                        .get("changes"))
                .isEmpty();
    }
}
