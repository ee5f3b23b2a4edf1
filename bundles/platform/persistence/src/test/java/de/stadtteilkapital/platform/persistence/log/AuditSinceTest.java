package de.stadtteilkapital.platform.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From a day on an audit looks at what was told since, in each district's chain by itself. */
@ParameterizedClass
@EnumSource
class AuditSinceTest {
    private final PlatformDatabase database;

    AuditSinceTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
        append("hamm-norden", "2026-11-20T08:00:00Z");
        append("hamm-norden", "2026-11-22T22:59:59Z");
        append("hamm-norden", "2026-11-22T23:00:00Z");
        append("example", "2026-11-24T08:00:00Z");
        append("example", "2026-11-21T08:00:00Z");
    }

    private record At(Instant now) implements BusinessClock {
        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    }

    private void append(String district, String time) {
        JdbcEventLog log =
                new JdbcEventLog(database.transactions, database.schema, new At(Instant.parse(time)), database.bell);
        database.transactions.run(() -> {
            log.append(
                    Caller.house("test", district),
                    new DomainEvent("test.noted", "case", district, null, Map.of(), Set.of()));
            log.join("case-" + time, "application");
        });
    }

    private HouseAudit.Extent audit(String district, String from) {
        return new JdbcHouseAudit(database.transactions, database.schema)
                .run(new HouseAudit.Scope(district, 0, Instant.parse(from), List.of()), finding -> {});
    }

    /** By hand, from the five times above; once an event belongs to it, so do all behind it, whatever their time. */
    @ParameterizedTest
    @CsvSource({
        "hamm-norden, 2026-11-01T00:00:00Z, 3",
        "hamm-norden, 2026-11-21T00:00:00Z, 2",
        "hamm-norden, 2026-11-22T23:00:00Z, 1",
        "hamm-norden, 2026-12-01T00:00:00Z, 0",
        "example,     2026-11-22T00:00:00Z, 2",
        "example,     2026-11-25T00:00:00Z, 0",
    })
    void eventsFromThatMomentOnAreLookedAt(String district, String from, long events) {
        assertThat(audit(district, from).events()).isEqualTo(events);
        assertThat(audit(district, from).findings()).isZero();
    }

    @Test
    void eachChainHasItsOwnBeginning() {
        assertThat(audit(null, "2026-11-22T23:00:00Z").events()).isEqualTo(1 + 2);
    }

    /** Else the documentation would take a part for the whole. */
    @Test
    void onlyARunOverEverythingIsKept() {
        audit(null, "2026-11-01T00:00:00Z");
        assertThat(new JdbcHouseAudit(database.transactions, database.schema).last("hamm-norden"))
                .isEmpty();
    }
}
