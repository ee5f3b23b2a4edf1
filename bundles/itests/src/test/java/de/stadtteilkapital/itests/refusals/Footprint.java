package de.stadtteilkapital.itests.refusals;

import static java.util.stream.Collectors.joining;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an act would leave behind: rows of any table, changes of rows (their versions), events, file numbers, kept answers.
 * Read by two statements, so that it can be taken before and after each of many acts. Not what a login leaves, refused or
 * not: its mark of the day, and the key that hides it; nor mails, which follow by themselves.
 */
final class Footprint {
    private static final Map<Database, String> TABLES = Map.of(
            Database.DERBY,
            "select lower(t.tablename) as name, (select count(*) from sys.syscolumns c where c.referenceid = t.tableid"
                    + " and c.columnname = 'VERSION') as versions from sys.systables t where t.tabletype = 'T'",
            Database.POSTGRESQL,
            "select t.table_name as name, (select count(*) from information_schema.columns c where c.table_schema ="
                    + " t.table_schema and c.table_name = t.table_name and c.column_name = 'version') as versions"
                    + " from information_schema.tables t where t.table_schema = 'public' and t.table_type = 'BASE TABLE'");

    private static final Set<String> LOGINS = Set.of("platform_daily_mark", "platform_key");

    private static final String COUNTED =
            "select '%1$s' as name, cast(count(*) as bigint) as amount, cast(%2$s as bigint) as changes from %1$s";

    private static final String BEHIND = "select h.handler from platform_handler h join platform_event_head e"
            + " on e.district = h.district where h.position < e.position";

    private final Sql sql;
    private final String everything;

    Footprint(Database database, Sql sql) throws SQLException {
        this.sql = sql;
        everything = sql.query(TABLES.get(database)).stream()
                .filter(table -> !table.get("name").toString().startsWith("databasechangelog"))
                .filter(table -> !table.get("name").toString().startsWith("mail_"))
                .filter(table -> !LOGINS.contains(table.get("name").toString().strip()))
                .map(Footprint::counted)
                .collect(joining(" union all "));
    }

    private static String counted(Map<String, Object> table) {
        String name = table.get("name").toString();
        boolean versioned = ((Number) table.get("versions")).intValue() > 0;
        String changes = switch (name) {
            case "platform_event_head" -> "sum(position)";
            case "applications_counter" -> "sum(last_number)";
            default -> versioned ? "sum(version)" : "0";
        };
        return COUNTED.formatted(name, "coalesce(" + changes + ", 0)");
    }

    /** Waits until all that follows earlier acts has followed: what handlers do would seem to be left behind by the next. */
    void settle() {
        Await.until("the handlers have followed", Duration.ofSeconds(20), () -> {
            try {
                return sql.query(BEHIND).isEmpty();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** By table: how many rows it has, and how often they were changed; the district's head of the log by its digest. */
    Map<String, String> now() throws SQLException {
        Map<String, String> state = new TreeMap<>();
        for (Map<String, Object> row : sql.query(everything)) {
            state.put(
                    row.get("name").toString().strip(),
                    row.get("amount") + " rows, " + row.get("changes") + " changes");
        }
        List<Map<String, Object>> heads = sql.query("select district, digest from platform_event_head");
        heads.forEach(head -> state.put("head of " + head.get("district"), String.valueOf(head.get("digest"))));
        return state;
    }
}
