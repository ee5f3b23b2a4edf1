package de.stadtteilkapital.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.applications.api.HistoryEntry;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryLineTest {
    private static HistoryEntry entry(String day, String what, String who) {
        return new HistoryEntry(day, Instant.parse(day + "T10:00:00Z"), Text.same(what), who);
    }

    @Test
    void whatOnePersonDidAgainAndAgainIsOneLineOfItsLatestDay() {
        assertThat(HistoryLine.of(List.of(
                        entry("2026-12-01", "begonnen", "Ada"),
                        entry("2026-12-02", "geändert", "Ada"),
                        entry("2026-12-03", "geändert", "Ada"),
                        entry("2026-12-04", "geändert", "Bo"),
                        entry("2026-12-05", "eingereicht", "Ada"),
                        entry("2026-12-06", "geändert", "Ada"))))
                .extracting(line -> line.entry().id(), HistoryLine::times)
                .containsExactly(
                        tuple("2026-12-01", 1),
                        tuple("2026-12-03", 2),
                        tuple("2026-12-04", 1),
                        tuple("2026-12-05", 1),
                        tuple("2026-12-06", 1));
    }

    @Test
    void theNewestMayComeFirst() {
        assertThat(HistoryLine.of(
                        List.of(entry("2026-12-03", "geändert", null), entry("2026-12-02", "geändert", null))))
                .extracting(line -> line.entry().id(), HistoryLine::times)
                .containsExactly(tuple("2026-12-03", 2));
    }
}
