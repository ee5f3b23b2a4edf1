package de.stadtteilkapital.itests.benchmark.limit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.sql.DataSource;

/** Copies a row, and what belongs to it, as often as a benchmark wants; the copies have ids that tell their number. */
public final class SeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int BATCH = 1000;
    private static final int OF_ONE_ACCOUNT = 10;
    private static final long FIRST = 100_000_000_000L;

    private final transient DataSource data;

    SeedServlet(DataSource data) {
        this.data = data;
    }

    /** Who acts for a copied sponsor. */
    public static String account(int number) {
        return "last." + number / OF_ONE_ACCOUNT;
    }

    /** The id of a copy. */
    public static String id(String kind, int number) {
        return "01a00000-%s-7000-8000-%d".formatted(kind, FIRST + number);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        String[] path = request.getPathInfo().split("/");
        int from = Integer.parseInt(request.getParameter("from"));
        int to = Integer.parseInt(request.getParameter("to"));
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            if (path[1].equals("applications")) {
                copy(connection, "applications_application", "id", path[2], "aaaa", from, to);
                copy(connection, "applications_plan_line", "application", path[2], "bbbb", from, to);
                copy(connection, "applications_indicator", "application", path[2], "cccc", from, to);
            } else if (path[1].equals("sponsors")) {
                sponsors(connection, path[2], from, to);
            } else if (path[1].equals("requests")) {
                copy(connection, "finance_payment_request", "id", path[2], "dddd", from, to);
            } else {
                Map<String, Object> head = new LinkedHashMap<>();
                head.put("district", "limit");
                head.put("position", 0L);
                head.put("digest", "0".repeat(64));
                Rows.insert(connection, "platform_event_head", head);
            }
            connection.commit();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (SQLException e) {
            throw new ServletException(request.getPathInfo(), e);
        }
    }

    /** Each ten have an account of their own, with the password of the one they are copied from. */
    private static void sponsors(Connection connection, String template, int from, int to) throws SQLException {
        copy(connection, "applications_sponsor", "id", template, "eeee", from, to);
        Map<String, Object> person =
                Rows.one(connection, "select * from directory_account where login_key = ?", "traeger1");
        String account = (String) person.get("id");
        Map<String, Object> role = Rows.one(connection, "select * from directory_role where account = ?", account);
        Map<String, Object> tie = new LinkedHashMap<>();
        for (int number = from; number < to; number++) {
            String name = account(number);
            String owner = id("cccc", number - number % OF_ONE_ACCOUNT);
            if (number % OF_ONE_ACCOUNT == 0) {
                person.put("id", owner);
                person.put("login", name);
                person.put("login_key", name);
                Rows.insert(connection, "directory_account", person);
                role.put("account", owner);
                role.put("id", id("ffff", number));
                Rows.insert(connection, "directory_role", role);
            }
            tie.put("account", owner);
            tie.put("kind", "ACTS_FOR");
            tie.put("target", id("eeee", number));
            Rows.insert(connection, "directory_tie", tie);
        }
    }

    private static void copy(
            Connection connection, String table, String key, String template, String kind, int from, int to)
            throws SQLException {
        Map<String, Object> row = Rows.one(connection, "select * from " + table + " where " + key + " = ?", template);
        try (PreparedStatement insert = connection.prepareStatement(Rows.insertion(table, row))) {
            for (int number = from; number < to; number++) {
                row.put("id", id(kind, number));
                if (key.equals("application")) {
                    row.put("application", id("aaaa", number));
                }
                if (row.containsKey("file_number_key")) {
                    row.put("file_number", "HN-1999-%06d".formatted(number));
                    row.put("file_number_key", "hn-1999-%06d".formatted(number));
                    row.put("title", "Werkstatt Nummer " + number);
                    row.put("title_key", "werkstatt nummer " + number);
                }
                Rows.set(insert, row.values().toArray());
                insert.addBatch();
                if (number % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
