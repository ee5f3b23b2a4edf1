package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.applications.core.PurgeHouse.SECOND;
import static de.stadtteilkapital.applications.core.PurgeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.PurgeKind;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Constraint;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What passes for a purge and is none is refused by the database, or found by the audit. */
@OnBothDatabases
class PurgeForgedTest {
    private final Database kind;
    private final PurgeHouse house;
    private final String purged;
    private final String kept;
    private final String purge;

    PurgeForgedTest(Database kind) {
        this.kind = kind;
        house = new PurgeHouse(kind);
        purged = house.closedCase();
        kept = house.closedCase();
        house.clock.set(LocalDate.of(2027, 11, 23));
        purge = house.propose(PurgeKind.ADVICE_CASE, purged).id();
        house.purges.confirm(SECOND, purge);
    }

    private String filled(String sql) {
        return sql.replace("{kept}", kept).replace("{purged}", purged).replace("{purge}", purge);
    }

    /** By hand. */
    @Test
    void theDatabaseRefuses() {
        for (String sql : List.of(
                // its talks are in the way first
                "delete from applications_advice_case where id = '{kept}'",
                "delete from applications_advice_session where advice_case = '{kept}'",
                "update applications_advice_case set contact_name = 'x' where id = '{kept}'",
                "update applications_advice_case set last_used_on = date('2020-01-01') where id = '{kept}'",
                "delete from platform_event_particulars",
                "update platform_witness set salt = '' where row_key = '{kept}'",
                "update applications_purge set reason = 'x' where id = '{purge}'",
                "update applications_purge set decided_by = 'x' where id = '{purge}'",
                "delete from applications_purge_item where purge = '{purge}'",
                "update applications_purge_item set thing = '{kept}' where purge = '{purge}'",
                "insert into applications_purge_item (id, purge, thing, retain_until) values ('x', '{purge}', '{kept}', date('2027-11-22'))",
                "insert into applications_purge (id, district, kind, state, reason, proposed_by, proposed_at, decided_by, decided_at, version)"
                        + " values ('x', 'hamm-norden', 'IDEA', 'CONFIRMED', 'x', 'a', '-', 'b', '-', 1)",
                "delete from platform_purge where row_key = '{purged}'",
                "update platform_purge set row_key = '{kept}' where row_key = '{purged}' and table_name = 'applications_advice_case'")) {
            assertThat(house.room.database().refusing(filled(sql)))
                    .as(sql)
                    .isIn(Constraint.CHECK, Constraint.REFERENCE);
        }
        assertThat(house.room.audit()).isEmpty();
    }

    /** By hand: one after another, each with what is said of it; a last field of what the guards were lifted for. */
    @Test
    void theAuditFinds() throws SQLException {
        String into = "insert into platform_purge (table_name, row_key, district, purged_at, event) ";
        String event = "(select e.id from platform_event e where e.type = 'applications.purged')";
        Map<String, String> forged = Map.of(
                into + "values ('applications_advice_session', 'x', 'hamm-norden', '-', 'none')",
                "no event tells of the purge | table platform_purge | row applications_advice_session/x",
                into + "select 'applications_advice_case', '{kept}', district, '-', id from platform_event where id = "
                        + event,
                "what was purged is not what the event says | table platform_purge | event hamm-norden");
        for (Map.Entry<String, String> each : forged.entrySet()) {
            house.room.database().byHand(filled(each.getKey()));
            assertThat(house.room.audit()).as(each.getKey()).anyMatch(line -> line.startsWith(each.getValue()));
        }
        assertThat(house.room.audit())
                .anyMatch(line -> line.startsWith(filled(
                        "row that no act has made | table platform_purge | row applications_advice_case/{kept}")));
    }

    /** A deletion past the guards, without a tombstone. */
    @Test
    void aDeletionWithoutAPurgeIsFound() throws SQLException {
        house.room.database().falsified(filled("delete from applications_advice_session where advice_case = '{kept}'"));
        house.room.database().falsified(filled("delete from applications_advice_case where id = '{kept}'"));
        assertThat(house.room.audit())
                .anyMatch(line -> line.startsWith(
                        filled("row is gone without an act | table applications_advice_case | row {kept}")))
                .anyMatch(line -> line.startsWith("row is gone without an act | table applications_advice_session"));
    }

    /** By hand: what somebody has changed, deleted or put in past every act is kept as proof of it. */
    @Test
    void whatWasFalsifiedIsNotPurged() throws SQLException {
        for (String sql : List.of(
                "update applications_advice_case set idea = 'something else' where id = '{kept}'",
                "update applications_advice_session set note = 'x' where advice_case = '{kept}'",
                "insert into applications_advice_session (id, advice_case, session_day, note)"
                        + " values ('{kept}', '{kept}', date('2026-11-22'), 'x')")) {
            PurgeHouse other = new PurgeHouse(kind);
            String id = other.closedCase();
            other.clock.set(LocalDate.of(2027, 11, 23));
            String proposed = other.propose(PurgeKind.ADVICE_CASE, id).id();
            other.room.database().falsified(sql.replace("{kept}", id));
            assertThat(refused(() -> other.purges.confirm(SECOND, proposed)).kind())
                    .as(sql)
                    .isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(other.rows("applications_advice_case where id = '" + id + "'"))
                    .isEqualTo(1);
            assertThat(other.rows("platform_purge")).isZero();
        }
    }
}
