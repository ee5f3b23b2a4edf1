package de.stadtteilkapital.platform.core.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An audit begins after a position or with a day; nothing else is taken for one of the two. */
class AuditStartTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Test
    void withoutItEverythingIsLookedAt() {
        assertThat(AuditStart.of(null, ZONE)).isEqualTo(new AuditStart(0, null));
    }

    @Test
    void aWholeNumberIsAPosition() {
        assertThat(AuditStart.of("4711", ZONE)).isEqualTo(new AuditStart(4711, null));
    }

    /** A day begins at midnight in Germany, an hour before that of the universal time, in summer two. */
    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-22T23:00:00Z", "2026-07-01, 2026-06-30T22:00:00Z"})
    void aDayBeginsAtItsMidnight(String day, Instant midnight) {
        assertThat(AuditStart.of(day, ZONE)).isEqualTo(new AuditStart(0, midnight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "23.11.2026", "2026-02-30", "2026-11", "2026-11-23T08:00", "gestern", "1.5"})
    void anythingElseIsRefusedInASentence(String since) {
        assertThatThrownBy(() -> AuditStart.of(since, ZONE))
                .hasMessage("--since is a position of the chain (4711) or a day (2026-11-23), not “" + since + "”");
    }
}
