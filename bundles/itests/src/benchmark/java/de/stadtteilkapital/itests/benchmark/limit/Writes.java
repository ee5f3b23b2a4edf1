package de.stadtteilkapital.itests.benchmark.limit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** The rows that an act leaves, and its link of the chain of events. */
final class Writes {
    private static final String DISTRICT = "hamm-norden";
    private static final int OUTCOMES = 10;

    private final Connection connection;

    Writes(Connection connection) {
        this.connection = connection;
    }

    String draft(Map<String, String> body) throws SQLException {
        String id = UUID.randomUUID().toString();
        int year = LocalDate.now().getYear();
        Rows.run(
                connection,
                "update applications_counter set last_number = last_number + 1 where district = ? and counter_year = ?",
                DISTRICT,
                year);
        String number = Rows.one(
                        connection,
                        "select last_number from applications_counter where district = ? and counter_year = ?",
                        DISTRICT,
                        year)
                .get("last_number")
                .toString();
        Rows.run(
                connection,
                "insert into applications_application (id, file_number, file_number_key, state, district, round_id,"
                        + " sponsor, title, title_key, summary, project_type, features, goal, target_groups, start_day,"
                        + " end_day, not_started, no_other_funding, participants_from_area, submitted_at, version)"
                        + " values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, 'START_UP', ?, 'MIGRANTS', ?, ?, ?, ?, ?,"
                        + " '-', 1)",
                id,
                "HN-" + year + "-" + number,
                "hn-" + year + "-" + number,
                DISTRICT,
                body.get("round"),
                body.get("sponsor"),
                body.get("title"),
                body.get("title"),
                body.get("summary"),
                body.get("projectType"),
                body.get("goal"),
                Date.valueOf(body.get("start")),
                Date.valueOf(body.get("end")),
                true,
                true,
                true);
        Rows.run(
                connection,
                "insert into applications_plan_line (id, application, line, description, amount)"
                        + " values (?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                id,
                body.get("line"),
                body.get("description"),
                new BigDecimal(body.get("amount")));
        Rows.run(
                connection,
                "insert into applications_indicator (id, application, code, target) values (?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                id,
                body.get("code"),
                8);
        append("applications.drafted", id);
        return id;
    }

    String submit(String id) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Rows.run(
                connection,
                "update applications_application set state = 'SUBMITTED', submitted_at = ?, version = version + 1"
                        + " where id = ? and state = 'DRAFT'",
                now.toString(),
                id);
        String submission = UUID.randomUUID().toString();
        Rows.run(
                connection,
                "insert into applications_submission (id, application, judged_at, seen) values (?, ?, ?, ?)",
                submission,
                id,
                now.toString(),
                "{\"facts\":\"" + "what the rules saw ".repeat(100) + "\"}");
        for (int i = 0; i < OUTCOMES; i++) {
            Rows.run(
                    connection,
                    "insert into applications_outcome (id, submission, rule_id, rule_version, outcome, german, english,"
                            + " source, pointer) values (?, ?, ?, '1', 'PASS', 'erfüllt', 'met', 'Quelle', '')",
                    UUID.randomUUID().toString(),
                    submission,
                    "rule" + i);
        }
        append("applications.submitted", id);
        return id;
    }

    String disburse(String request) throws SQLException {
        Map<String, Object> asked =
                Rows.one(connection, "select * from finance_payment_request where id = ? for update" + held(), request);
        Rows.run(
                connection,
                "update finance_payment_request set state = 'DISBURSED', version = version + 1 where id = ?",
                request);
        String id = UUID.randomUUID().toString();
        Rows.run(
                connection,
                "insert into finance_disbursement (id, payment_request, grant_id, application, file_number, district,"
                        + " round_id, amount, state, creditor_name, creditor_iban, prepared_by, prepared_on, version)"
                        + " values (?, ?, ?, ?, 'HN', ?, ?, ?, 'PENDING_RELEASE', 'Träger',"
                        + " 'DE89370400440532013000', 'finanzen', ?, 1)",
                id,
                request,
                asked.get("grant_id"),
                asked.get("application"),
                DISTRICT,
                asked.get("round_id"),
                asked.get("amount"),
                Date.valueOf(LocalDate.now()));
        append("finance.disbursementPrepared", id);
        return id;
    }

    String release(String id) throws SQLException {
        Rows.run(
                connection,
                "update finance_disbursement set state = 'RELEASED', released_by = 'freigabe', released_on = ?,"
                        + " version = version + 1 where id = ? and state = 'PENDING_RELEASE'",
                Date.valueOf(LocalDate.now()),
                id);
        append("finance.disbursementReleased", id);
        return id;
    }

    /** In a district of its own, so that the platform's chain stays whole. */
    private void append(String type, String subject) throws SQLException {
        Map<String, Object> head = Rows.one(
                connection,
                "select position, digest from platform_event_head where district = 'limit' for update" + held());
        long position = ((Number) head.get("position")).longValue() + 1;
        String body = "{\"type\":\"" + type + "\",\"subject\":\"" + subject + "\",\"time\":\"" + Instant.now() + "\"}";
        String digest = sha256(head.get("digest") + body);
        Rows.run(
                connection,
                "insert into platform_event (district, position, id, type, subject, body, digest)"
                        + " values ('limit', ?, ?, ?, ?, ?, ?)",
                position,
                UUID.randomUUID().toString(),
                type,
                subject,
                body,
                digest);
        Rows.run(
                connection,
                "insert into platform_event_audience (district, position, tag) values ('limit', ?, ?)",
                position,
                "district:" + DISTRICT);
        Rows.run(
                connection,
                "update platform_event_head set position = ?, digest = ? where district = 'limit'",
                position,
                digest);
    }

    /** Derby lets a row go that was only read, unless it is told not to. */
    private String held() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("Derby") ? " with rs" : "";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
