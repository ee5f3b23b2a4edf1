package de.stadtteilkapital.platform.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL by hand on the data source of a container, executed inside it, so that embedded Derby can be asked as well as
 * PostgreSQL. Values arrive as JDK types: numbers, strings, {@code java.sql} times, bytes.
 */
public final class Sql {

    private static final Pattern CHANGED = Pattern.compile("(?:update|delete from|insert into) ([a-z_]+) .*");

    private final Function<Object, Object> inside;
    private final Database database;

    Sql(Function<Object, Object> inside, Database database) {
        this.inside = inside;
        this.database = database;
    }

    /** Like {@link #update}, where the guards of the table would refuse it; they stand again when it returns. */
    public int unguarded(String sql, Object... parameters) throws SQLException {
        GuardSwitch guards =
                database == Database.DERBY ? GuardSwitch.DERBY : GuardSwitch.postgresql(List.of(table(sql)));
        List<Object[]> all = new ArrayList<>();
        guards.off().forEach(each -> all.add(statement(each)));
        all.add(statement(sql, parameters));
        guards.on().forEach(each -> all.add(statement(each)));
        return (Integer) run(all).get(guards.off().size());
    }

    /** Takes the guards of all tables down for good, as somebody who falsifies might. */
    public void liftGuards() throws SQLException {
        GuardSwitch guards = database == Database.DERBY
                ? GuardSwitch.DERBY
                : GuardSwitch.postgresql(query(GuardSwitch.GUARDED_TABLES).stream()
                        .map(row -> row.get("relname").toString())
                        .toList());
        transaction(guards.off().toArray(String[]::new));
    }

    private static String table(String sql) {
        Matcher match = CHANGED.matcher(sql);
        if (!match.matches()) {
            throw new IllegalArgumentException(sql);
        }
        return match.group(1);
    }

    /** Executes one statement in a transaction of its own and returns the number of rows it changed. */
    public int update(String sql, Object... parameters) throws SQLException {
        return (Integer) run(List.<Object[]>of(statement(sql, parameters))).get(0);
    }

    /** The rows of a query, each by column names in lower case. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> query(String sql, Object... parameters) throws SQLException {
        return (List<Map<String, Object>>)
                run(List.<Object[]>of(statement(sql, parameters))).get(0);
    }

    /** Executes all statements in one transaction, committed in the end, rolled back at the first failure. */
    public void transaction(String... statements) throws SQLException {
        List<Object[]> all = new ArrayList<>();
        for (String sql : statements) {
            all.add(statement(sql));
        }
        run(all);
    }

    private List<?> run(List<Object[]> statements) throws SQLException {
        Object answer = inside.apply(statements.toArray(Object[][]::new));
        if (answer instanceof Object[] refusal) {
            throw new SQLException((String) refusal[0], (String) refusal[1], (Integer) refusal[2]);
        }
        return (List<?>) answer;
    }

    private static Object[] statement(String sql, Object... parameters) {
        Object[] statement = new Object[parameters.length + 1];
        statement[0] = sql;
        System.arraycopy(parameters, 0, statement, 1, parameters.length);
        return statement;
    }
}
