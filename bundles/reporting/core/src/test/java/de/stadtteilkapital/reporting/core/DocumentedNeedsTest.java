package de.stadtteilkapital.reporting.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.reporting.api.DocumentationFormat;
import de.stadtteilkapital.reporting.api.DocumentedNeed;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Needs in the documentation as its readers get it; the expectations are written by hand from the sample round. */
@OnBothDatabases
class DocumentedNeedsTest {
    private static final Caller COORDINATOR = in(ReportHouse.HOME, Role.COORDINATOR);

    private final ReportHouse house;

    DocumentedNeedsTest(Database kind) {
        house = new ReportHouse(kind);
    }

    private String needs(Caller me) {
        return house.documentation.documentation(me, ReportHouse.HOME, "r1").needs().stream()
                .map(need -> need.title() + ": "
                        + need.projects().stream()
                                .map(DocumentedNeed.Project::fileNumber)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    @Test
    void eachReaderGetsTheNeedsWithTheProjectsOfWhichTheyMayKnow() {
        assertThat(needs(COORDINATOR))
                .isEqualTo("Treffpunkte: HN-2026-0001 HN-2026-0002; Zeitung: HN-2026-0002; Läden: ; Wege: ");
        assertThat(needs(barred(COORDINATOR, "a2"))).isEqualTo("Treffpunkte: HN-2026-0001; Läden: ; Wege: ");
    }

    @Test
    void theFileHoldsThemToo() {
        byte[] file = house.documentation
                .file(in(ReportHouse.HOME, Role.PROGRAMME_DIRECTORATE), ReportHouse.HOME, "r1", DocumentationFormat.CSV)
                .content();
        assertThat(new String(file, StandardCharsets.UTF_8).lines())
                .contains(
                        "Bedarfe,,Zeitung,Dringlichkeit,MEDIUM,mittel,,,,",
                        "Bedarfe,,Zeitung,Projekte,,,1,,,",
                        "Bedarfe,HN-2026-0002,Zeitung,Titel,,,'=Stadtteilzeitung,,,",
                        "Bedarfe,HN-2026-0002,Zeitung,Bewilligungssumme,,,10000.00,,,",
                        "Bedarfe,,Wege,Projekte,,,0,,,");
    }
}
