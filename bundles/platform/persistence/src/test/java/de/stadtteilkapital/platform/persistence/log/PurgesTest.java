package de.stadtteilkapital.platform.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A lawful purge is no falsification, and nothing else passes for one. */
class PurgesTest {
    private static final String DISTRICT = "hamm-norden";
    private static final Caller HOUSE = Caller.house("test", DISTRICT);

    private static PlatformDatabase withTwoPeople(PlatformDatabase.Kind kind) {
        PlatformDatabase database = new PlatformDatabase(kind);
        for (String subject : List.of("erika", "hans")) {
            database.transactions.run(() -> {
                database.events.append(
                        HOUSE,
                        new DomainEvent(
                                "test.opened", subject, DISTRICT, null, Map.of(), Map.of("name", subject), Set.of()));
                database.events.join(subject, "case");
            });
        }
        return database;
    }

    private static JdbcPurges purges(PlatformDatabase database) {
        return new JdbcPurges(database.transactions, new Clock(), database.events);
    }

    private static final class Clock implements BusinessClock {
        @Override
        public Instant now() {
            return PlatformDatabase.NOW;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    }

    private static DomainEvent purged(String purge) {
        return new DomainEvent("test.purged", purge, DISTRICT, null, Map.of("kind", "TEST"), Set.of());
    }

    private static void purgeErika(PlatformDatabase database) {
        database.transactions.run(() -> purges(database).purge(HOUSE, purged("purge-1"), erasure -> {
            erasure.subject("erika");
            erasure.row("platform_event_joined", "erika/case");
        }));
    }

    private static List<String> audit(PlatformDatabase database) {
        List<String> told = new ArrayList<>();
        new JdbcHouseAudit(database.transactions, database.schema)
                .run(HouseAudit.Scope.ALL, finding -> told.add(finding.told()));
        return told;
    }

    @ParameterizedTest
    @EnumSource(PlatformDatabase.Kind.class)
    void aPersonsDataGoAndTheAuditAccepts(PlatformDatabase.Kind kind) {
        PlatformDatabase database = withTwoPeople(kind);
        purgeErika(database);
        assertThat(database.count("platform_event_particulars where body like '%erika%'"))
                .isZero();
        assertThat(database.count("platform_event_particulars where body like '%hans%'"))
                .as("whose time is not over")
                .isEqualTo(1);
        assertThat(database.count("platform_purge where table_name = 'platform_event_particulars'"))
                .isEqualTo(1);
        // its row still says what its last witness can no longer prove: its owner deletes it in the same act
        assertThat(audit(database)).allMatch(line -> line.contains("row erika/case"));
    }

    @ParameterizedTest
    @EnumSource(PlatformDatabase.Kind.class)
    void theEventDigestsWhatWentAndTellsNobodysName(PlatformDatabase.Kind kind) {
        PlatformDatabase database = withTwoPeople(kind);
        database.transactions.run(
                () -> purges(database).purge(HOUSE, purged("purge-1"), erasure -> erasure.subject("erika")));
        assertThat(database.count("platform_event e where e.type = 'test.purged'"
                        + " and e.body like '%\"tombstoneCount\":1,\"tombstones\":\"%' and e.body not like '%erika%'"
                        + " and exists (select 1 from platform_purge p where p.event = e.id)"))
                .isEqualTo(1);
        assertThat(audit(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlatformDatabase.Kind.class)
    void aPurgeThatFailsLeavesAllAsItWas(PlatformDatabase.Kind kind) {
        PlatformDatabase database = withTwoPeople(kind);
        assertThatThrownBy(() -> database.transactions.run(() -> {
                    purges(database).purge(HOUSE, purged("purge-1"), erasure -> erasure.subject("erika"));
                    throw new IllegalStateException("a crash before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.count("platform_event_particulars")).isEqualTo(2);
        assertThat(database.count("platform_purge")).isZero();
        assertThat(audit(database)).isEmpty();
    }

    /** By hand: how somebody with the database's password would let a row go, and what is said of it. */
    static Stream<Arguments> forgeries() {
        String into = "insert into platform_purge (table_name, row_key, district, purged_at, event) ";
        String particulars =
                "select 'platform_event_particulars', e.id, e.district, '-', %s from platform_event e where e.subject = 'hans'";
        Map<String, List<String>> table = Map.of(
                into + particulars.formatted("'no event'"),
                List.of("no event tells of the purge", "row that no act has made | table platform_purge"),
                into + particulars.formatted("(select p.id from platform_event p where p.subject = 'purge-1')"),
                List.of(
                        "what was purged is not what the event says | table platform_purge | event hamm-norden 3",
                        "row that no act has made | table platform_purge"),
                into + particulars.formatted("e.id"),
                List.of("what was purged is not what the event says | table platform_purge | event hamm-norden 2"));
        return Stream.of(PlatformDatabase.Kind.values())
                .flatMap(
                        kind -> table.entrySet().stream().map(row -> Arguments.of(kind, row.getKey(), row.getValue())));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aPurgeThatWasNoneIsNamed(PlatformDatabase.Kind kind, String forged, List<String> named) {
        PlatformDatabase database = withTwoPeople(kind);
        database.transactions.run(
                () -> purges(database).purge(HOUSE, purged("purge-1"), erasure -> erasure.subject("erika")));
        database.execute(forged);
        database.execute("delete from platform_event_particulars where body like '%hans%'");
        List<String> found = audit(database);
        assertThat(named).allSatisfy(wanted -> assertThat(found).anyMatch(line -> line.startsWith(wanted)));
    }
}
