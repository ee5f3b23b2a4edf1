package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.reporting.api.Cell;
import de.stadtteilkapital.reporting.api.ResearchExtract;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExtractionTest {
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms("a secret of 32 bytes, or nearly so".getBytes());
    private static final Caller READER = new Caller("evaluation", "E", List.of(), Set.of());

    @Test
    void nothingInItNamesAProjectOrASponsor() {
        assertThat(extract(READER).toString())
                .doesNotContain("Spielplatz", "Stadtteilzeitung", "Verein", "Erika", "HN-2026", "9500", "a1", "s2");
    }

    @Test
    void pseudonymsStayTheSameAndTellKindsAndInstallationsApart() {
        assertThat(PSEUDONYMS.of("project", "x"))
                .isEqualTo(PSEUDONYMS.of("project", "x"))
                .hasSize(24);
        assertThat(PSEUDONYMS.of("sponsor", "x")).isNotEqualTo(PSEUDONYMS.of("project", "x"));
        assertThat(new Pseudonyms(new byte[32]).of("project", "x")).isNotEqualTo(PSEUDONYMS.of("project", "x"));
        assertThat(extract(READER).projects())
                .isSortedAccordingTo((a, b) -> a.pseudonym().compareTo(b.pseudonym()));
    }

    @Test
    void smallCellsAndTheirNeighboursAreHidden() {
        ResearchExtract extract = extract(READER);
        assertThat(extract.participants())
                .extracting(t -> t.dimension() + " " + t.total().count() + ": " + words(t))
                .containsExactly(
                        "sex 21: 12 9 0 0",
                        "ageGroup 21: x 12 x 0 0",
                        "targetGroup 21: x x 0",
                        "outcome 21: 12 0 0 0 0 x x");
        assertThat(extract.projects())
                .extracting(ResearchExtract.Project::participants)
                .contains(Cell.of(21));
    }

    @Test
    void whoIsBarredGetsNoRowOfTheCase() {
        assertThat(extract(new Caller("e", "E", List.of(), Set.of("a1"))).projects())
                .hasSize(1);
    }

    private static String words(ResearchExtract.Table table) {
        return table.rows().stream()
                .map(row -> row.cell().suppressed() ? "x" : row.cell().count().toString())
                .collect(Collectors.joining(" "));
    }

    private static ResearchExtract extract(Caller me) {
        return new Extraction(Samples.round(), PSEUDONYMS).extract(me);
    }
}
