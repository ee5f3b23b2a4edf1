package de.stadtteilkapital.platform.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which cases the log tells of since a moment, also where an event's time and its place are not in one order. */
@ParameterizedClass
@EnumSource
class CasesSinceTest {
    private static final String DISTRICT = "hamm-norden";
    private static final Instant NOW = PlatformDatabase.NOW;
    private static final Caller COORDINATOR = new Caller("koordination", "koordination", List.of(), Set.of());

    private final PlatformDatabase database;
    private final JdbcEventLog log;
    private Instant now = NOW;

    CasesSinceTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
        log = new JdbcEventLog(database.transactions, database.schema, new MovedClock(), database.bell);
    }

    private final class MovedClock implements BusinessClock {
        @Override
        public Instant now() {
            return now;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    }

    private void append(String application) {
        log.append(
                COORDINATOR,
                new DomainEvent("applications.submitted", application, DISTRICT, application, Map.of(), Set.of()));
    }

    private void committed(String... applications) {
        database.transactions.run(() -> List.of(applications).forEach(this::append));
    }

    @Test
    void theCasesOfADistrictSinceAMomentAreToldOnceEachTheLastFirst() {
        committed("case-1");
        committed("case-2");
        committed("case-1");
        assertThat(log.casesSince(DISTRICT, NOW, 5)).containsExactly("case-1", "case-2");
        assertThat(log.casesSince(DISTRICT, NOW, 1)).containsExactly("case-1");
        assertThat(log.casesSince(DISTRICT, NOW.plusSeconds(1), 5)).isEmpty();
        assertThat(log.casesSince("elsewhere", NOW, 5)).isEmpty();
    }

    @Test
    void theEventsOfASlowUnitOfWorkHideNoneThatWasQuicker() {
        now = NOW.plusSeconds(10);
        committed("quick");
        now = NOW;
        committed("slow");
        assertThat(log.casesSince(DISTRICT, NOW.plusSeconds(5), 5)).containsExactly("quick");
    }

    /** A look covers 500 events: of the first the last is the slow one. */
    @Test
    void norWhereALookEndsWithThem() {
        now = NOW.plusSeconds(10);
        committed("quick");
        now = NOW;
        committed("slow");
        now = NOW.plusSeconds(20);
        database.transactions.run(() -> {
            for (int i = 0; i < 499; i++) {
                append("later");
            }
        });
        assertThat(log.casesSince(DISTRICT, NOW.plusSeconds(5), 5)).containsExactly("later", "quick");
    }
}
