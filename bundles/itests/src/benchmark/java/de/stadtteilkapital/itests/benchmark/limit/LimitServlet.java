package de.stadtteilkapital.itests.benchmark.limit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.sql.DataSource;

/**
 * The benchmark's limit: the same requests answered with statements by hand and streamed JSON, without login, rules, scope
 * or translation. What the platform does in addition is what the ratio to this tells.
 */
final class LimitServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int ATTEMPTS = 20;

    private final transient DataSource data;
    private final transient JsonFactory json = new JsonFactory();

    LimitServlet(DataSource data) {
        this.data = data;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String[] path = request.getPathInfo().split("/");
        answer(request, response, (connection, out) -> {
            Reads reads = new Reads(connection, out);
            if (path[1].equals("budget")) {
                reads.budget(request.getParameter("round"));
            } else if (path.length > 2) {
                reads.application(path[2]);
            } else {
                reads.page(Integer.parseInt(request.getParameter("limit")));
            }
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String[] path = request.getPathInfo().split("/");
        Map<String, String> body = body(request);
        answer(request, response, (connection, out) -> {
            Writes writes = new Writes(connection);
            if (path[1].equals("disbursements")) {
                String id = path.length > 2 ? writes.release(path[2]) : writes.disburse(body.get("paymentRequest"));
                new Reads(connection, out).disbursement(id);
            } else {
                String id = path.length > 2 ? writes.submit(path[2]) : writes.draft(body);
                new Reads(connection, out).application(id);
            }
        });
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Work work)
            throws IOException, ServletException {
        // kept until the commit, so that an act can be done again
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            for (int attempt = 1; !done(connection, body, work, attempt); attempt++) {
                body.reset();
            }
        } catch (SQLException e) {
            throw new ServletException(request.getPathInfo(), e);
        }
        response.setContentType("application/json");
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }

    private boolean done(Connection connection, ByteArrayOutputStream body, Work work, int attempt)
            throws SQLException, IOException {
        try (JsonGenerator out = json.createGenerator(body)) {
            work.run(connection, out);
            connection.commit();
            return true;
        } catch (SQLException e) {
            connection.rollback();
            if (attempt == ATTEMPTS
                    || e.getSQLState() == null
                    || !e.getSQLState().startsWith("40")) {
                throw e;
            }
            return false;
        }
    }

    /** All members that are text, wherever they stand. */
    private Map<String, String> body(HttpServletRequest request) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser in = json.createParser(request.getInputStream())) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.put(in.currentName(), in.getText());
                }
            }
        }
        return texts;
    }

    private interface Work {
        void run(Connection connection, JsonGenerator out) throws SQLException, IOException;
    }
}
