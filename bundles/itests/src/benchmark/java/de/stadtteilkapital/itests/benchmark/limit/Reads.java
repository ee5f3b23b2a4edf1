package de.stadtteilkapital.itests.benchmark.limit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Records, pages of them and sums, from rows to JSON with nothing between. */
final class Reads {
    private static final String[] TEXTS = {
        "id",
        "file_number",
        "state",
        "district",
        "round_id",
        "sponsor",
        "title",
        "summary",
        "project_type",
        "goal",
        "action_plan_version",
        "start_day",
        "end_day",
        "submitted_at"
    };
    private static final String[] NAMES = {
        "id",
        "fileNumber",
        "state",
        "district",
        "round",
        "sponsor",
        "title",
        "summary",
        "projectType",
        "goal",
        "actionPlanVersion",
        "start",
        "end",
        "submittedAt"
    };

    private final Connection connection;
    private final JsonGenerator out;

    Reads(Connection connection, JsonGenerator out) {
        this.connection = connection;
        this.out = out;
    }

    void application(String id) throws SQLException, IOException {
        Map<String, Map<String, Object>> found = applications("where id = ?", 1, id);
        complete(found);
        write(found.get(id));
    }

    void page(int limit) throws SQLException, IOException {
        Map<String, Map<String, Object>> found =
                applications("where district = ? order by file_number_key, id", limit, "hamm-norden");
        complete(found);
        out.writeStartObject();
        out.writeArrayFieldStart("items");
        for (Map<String, Object> application : found.values()) {
            write(application);
        }
        out.writeEndArray();
        out.writeNullField("next");
        out.writeEndObject();
    }

    /** What the ledger's accounts of one round have come to. */
    void budget(String round) throws SQLException, IOException {
        out.writeStartObject();
        out.writeStringField("round", round);
        try (PreparedStatement select = connection.prepareStatement("select kind, sum(debit_total), sum(credit_total)"
                + " from finance_account where round_id = ? group by kind")) {
            select.setString(1, round);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    out.writeStringField(
                            rows.getString(1),
                            rows.getBigDecimal(2)
                                    .subtract(rows.getBigDecimal(3))
                                    .toPlainString());
                }
            }
        }
        out.writeEndObject();
    }

    void disbursement(String id) throws SQLException, IOException {
        out.writeStartObject();
        try (PreparedStatement select =
                connection.prepareStatement("select id, payment_request, grant_id, application, district, round_id,"
                        + " amount, state, creditor_name, creditor_iban, prepared_by, released_by"
                        + " from finance_disbursement where id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    if (row.getString(column) != null) {
                        String name = row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
                        out.writeStringField(name, row.getString(column));
                    }
                }
            }
        }
        out.writeEndObject();
    }

    private Map<String, Map<String, Object>> applications(String which, int limit, String parameter)
            throws SQLException {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select " + String.join(", ", TEXTS) + ", features, target_groups,"
                        + " not_started, no_other_funding, participants_from_area from applications_application "
                        + which + " fetch first " + limit + " rows only")) {
            select.setString(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Map<String, Object> application = new HashMap<>();
                    for (int i = 0; i < TEXTS.length; i++) {
                        application.put(NAMES[i], rows.getString(i + 1));
                    }
                    application.put("features", rows.getString(TEXTS.length + 1));
                    application.put("targetGroups", rows.getString(TEXTS.length + 2));
                    application.put("notStarted", rows.getBoolean(TEXTS.length + 3));
                    application.put("noOtherFunding", rows.getBoolean(TEXTS.length + 4));
                    application.put("participantsFromArea", rows.getBoolean(TEXTS.length + 5));
                    application.put("lines", new ArrayList<String[]>());
                    application.put("indicators", new ArrayList<String[]>());
                    application.put("findings", new ArrayList<String[]>());
                    found.put(rows.getString(1), application);
                }
            }
        }
        return found;
    }

    private void complete(Map<String, Map<String, Object>> found) throws SQLException {
        parts(found, "lines", "select application, line, description, amount from applications_plan_line");
        parts(found, "indicators", "select application, code, target from applications_indicator");
        parts(found, "findings", "select application, finding from applications_finding");
    }

    @SuppressWarnings("unchecked")
    private void parts(Map<String, Map<String, Object>> found, String name, String sql) throws SQLException {
        String places = String.join(", ", Collections.nCopies(found.size(), "?"));
        try (PreparedStatement select =
                connection.prepareStatement(sql + " where application in (" + places + ") order by application, id")) {
            int place = 1;
            for (String id : found.keySet()) {
                select.setString(place++, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    String[] part = new String[columns - 1];
                    for (int i = 0; i < part.length; i++) {
                        part[i] = rows.getString(i + 2);
                    }
                    ((List<String[]>) found.get(rows.getString(1)).get(name)).add(part);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void write(Map<String, Object> application) throws IOException {
        out.writeStartObject();
        for (String name : NAMES) {
            if (application.get(name) != null) {
                out.writeStringField(name, (String) application.get(name));
            }
        }
        words("features", (String) application.get("features"));
        words("targetGroups", (String) application.get("targetGroups"));
        out.writeArrayFieldStart("financingPlan");
        for (String[] line : (List<String[]>) application.get("lines")) {
            out.writeStartObject();
            out.writeStringField("line", line[0]);
            out.writeStringField("description", line[1]);
            out.writeStringField("amount", line[2]);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("indicators");
        for (String[] indicator : (List<String[]>) application.get("indicators")) {
            out.writeStartObject();
            out.writeStringField("code", indicator[0]);
            out.writeNumberField("target", Integer.parseInt(indicator[1]));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("declarations");
        for (String declaration : List.of("notStarted", "noOtherFunding", "participantsFromArea")) {
            out.writeBooleanField(declaration, (Boolean) application.get(declaration));
        }
        out.writeEndObject();
        out.writeArrayFieldStart("findings");
        for (String[] finding : (List<String[]>) application.get("findings")) {
            out.writeString(finding[0]);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void words(String name, String separated) throws IOException {
        out.writeArrayFieldStart(name);
        for (String word : separated.split(",")) {
            if (!word.isBlank()) {
                out.writeString(word);
            }
        }
        out.writeEndArray();
    }
}
