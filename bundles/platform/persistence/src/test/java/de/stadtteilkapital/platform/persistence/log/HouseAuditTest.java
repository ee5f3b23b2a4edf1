package de.stadtteilkapital.platform.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What needs no guard to be lifted: the audit finds it. */
class HouseAuditTest {
    private static final String DISTRICT = "hamm-norden";

    /** By hand: what somebody adds or moves, and what is said of it. */
    static Stream<Arguments> additions() {
        Map<String, String> table = Map.of(
                "insert into platform_event_joined (subject, application) values ('a', 'b')",
                "row that no act has made | table platform_event_joined | row a/b",
                "insert into platform_witness (table_name, row_key, line_number, form, district, position, salt, digest)"
                        + " values ('platform_event_joined', 'a/b', 1, 1, 'hamm-norden', -1, '', '-')",
                "what is said of the row was said by no event | table platform_event_joined | row a/b",
                "insert into platform_witness (table_name, row_key, line_number, form, district, position, salt, digest)"
                        + " values ('platform_event_joined', 'a/b', 1, 1, 'hamm-norden', 1, '', '-')",
                "what is kept of rows is not what the event says | table platform_witness | event hamm-norden 1",
                "insert into platform_event_audience (district, position, tag) values ('hamm-norden', 2, 'sponsor:x')",
                "others may read the event than it says | table platform_event_audience | event hamm-norden 2",
                "insert into platform_event (district, position, id, type, subject, body, digest)"
                        + " values ('hamm-norden', 99, 'x', 't', 's', '{}', 'd')",
                "no head counts the event | table platform_event | event hamm-norden 99",
                "update platform_event_head set position = position + 1",
                "the chain does not end where its head says | table platform_event_head | event hamm-norden 3",
                "insert into platform_audit_run (district, run_number, ran_at, position, findings)"
                        + " values ('hamm-norden', 7, '-', 3, 0)",
                "row that no act has made | table platform_audit_run | row hamm-norden/7",
                "insert into platform_purge (table_name, row_key, district, purged_at, event)"
                        + " values ('platform_event_joined', 'x', 'hamm-norden', '-', 'e')",
                "row that no act has made | table platform_purge | row platform_event_joined/x",
                "alter table platform_refused drop constraint platform_refused_never",
                "guard does not stand",
                "create trigger stranger after insert on platform_event_joined for each row %s",
                "guard does not stand: stranger on platform_event_joined is nobody's");
        return Stream.of(PlatformDatabase.Kind.values())
                .flatMap(kind -> table.entrySet().stream()
                        .filter(row -> !row.getKey().startsWith("alter") || kind == PlatformDatabase.Kind.DERBY)
                        .map(row -> Arguments.of(kind, row.getKey().formatted(action(kind)), row.getValue())));
    }

    /** What a trigger that harms nobody does. */
    private static String action(PlatformDatabase.Kind kind) {
        return kind == PlatformDatabase.Kind.DERBY
                ? "values 1"
                : "execute function suppress_redundant_updates_trigger()";
    }

    private static PlatformDatabase withThreeEvents(PlatformDatabase.Kind kind) {
        PlatformDatabase database = new PlatformDatabase(kind);
        for (int i = 0; i < 3; i++) {
            String subject = "case-" + i;
            database.transactions.run(() -> {
                database.events.append(
                        Caller.house("test", DISTRICT),
                        new DomainEvent(
                                "test.noted",
                                subject,
                                DISTRICT,
                                null,
                                Map.of(),
                                Set.of(Audience.role(Role.COORDINATOR, DISTRICT))));
                database.events.join(subject, "application");
            });
        }
        return database;
    }

    private static List<String> audit(PlatformDatabase database) {
        List<String> told = new ArrayList<>();
        new JdbcHouseAudit(database.transactions, database.schema)
                .run(HouseAudit.Scope.ALL, finding -> told.add(finding.told()));
        return told;
    }

    @ParameterizedTest
    @EnumSource(PlatformDatabase.Kind.class)
    void whatActsHaveWrittenDiffersInNothingAndTheRunIsKept(PlatformDatabase.Kind kind) {
        PlatformDatabase database = withThreeEvents(kind);
        assertThat(audit(database)).isEmpty();
        assertThat(audit(database)).as("its own record included").isEmpty();
        HouseAudit.Run last = new JdbcHouseAudit(database.transactions, database.schema)
                .last(DISTRICT)
                .orElseThrow();
        assertThat(last.position()).isEqualTo(3);
        assertThat(last.findings()).isZero();
    }

    @ParameterizedTest
    @MethodSource("additions")
    void whatSomebodyAddsIsNamed(PlatformDatabase.Kind kind, String added, String named) {
        PlatformDatabase database = withThreeEvents(kind);
        database.execute(added);
        assertThat(audit(database)).anyMatch(line -> line.startsWith(named));
    }
}
