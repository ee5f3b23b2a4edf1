package de.stadtteilkapital.platform.persistence.kept;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.KeptAnswers;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Kept answers in the platform's tables; older ones than a day count no more. The key itself is not kept, and what is
 * kept of the body cannot be guessed at without it: there may be a password in it.
 */
@Component(
        service = {KeptAnswers.class, JdbcKeptAnswers.class},
        immediate = true)
public final class JdbcKeptAnswers implements KeptAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Transactions transactions;

    /** @param schema is asked for so that the table is there */
    @Activate
    public JdbcKeptAnswers(@Reference Transactions transactions, @Reference Schema schema) {
        this.transactions = requireNonNull(transactions);
        requireNonNull(schema);
    }

    @Override
    public Optional<Kept> claim(Request request) {
        try {
            forget(request);
            Optional<Kept> known = find(request);
            if (known.isEmpty()) {
                insert(request);
            }
            return known;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The one under way stays: it is not answered yet. */
    @Override
    public void forget(String account) {
        transactions.run(() -> {
            try (PreparedStatement delete = transactions
                    .connection()
                    .prepareStatement("delete from platform_kept_answer where account = ? and status is not null")) {
                delete.setString(1, account);
                delete.executeUpdate();
            } catch (SQLException e) {
                throw failure(e);
            }
        });
    }

    /** What nobody asks for any more: names and bank accounts stand in answers. */
    void forgetOld() {
        try (PreparedStatement delete =
                transactions.connection().prepareStatement("delete from platform_kept_answer where kept_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(Instant.now().minus(KEPT)));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void forget(Request request) throws SQLException {
        try (PreparedStatement delete = prepare(
                "delete from platform_kept_answer where account = ? and path = ? and idempotency_key = ?"
                        + " and kept_at < ?",
                request)) {
            delete.setTimestamp(4, Timestamp.from(Instant.now().minus(KEPT)));
            delete.executeUpdate();
        }
    }

    private Optional<Kept> find(Request request) throws SQLException {
        try (PreparedStatement select = prepare(
                        "select request_digest, status, location, etag, body, language from platform_kept_answer"
                                + " where account = ? and path = ? and idempotency_key = ?",
                        request);
                ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            if (!rows.getString(1).equals(digest(request))) {
                throw Refusal.conflict(new Text(
                        "Dieser Idempotency-Key wurde schon mit einem anderen Inhalt verwendet; bitte einen neuen"
                                + " nehmen.",
                        "This Idempotency-Key has been used with another body; please take a new one."));
            }
            return Optional.of(new Kept(
                    rows.getInt(2), rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6)));
        }
    }

    /** Of two at once the second waits here for the first, then is repeated and finds its answer. */
    private void insert(Request request) throws SQLException {
        try (PreparedStatement insert = prepare(
                "insert into platform_kept_answer (account, path, idempotency_key, request_digest, kept_at)"
                        + " values (?, ?, ?, ?, ?)",
                request)) {
            insert.setString(4, digest(request));
            insert.setTimestamp(5, Timestamp.from(Instant.now()));
            FirstInsert.execute(insert);
        }
    }

    @Override
    public void keep(Request request, Kept answer) {
        try (PreparedStatement update = transactions
                .connection()
                .prepareStatement(
                        "update platform_kept_answer set status = ?, location = ?, etag = ?, body = ?, language = ?"
                                + " where account = ? and path = ? and idempotency_key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.body());
            update.setString(5, answer.language());
            update.setString(6, request.account());
            update.setString(7, request.path());
            update.setString(8, Sha256.hex(request.key()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private PreparedStatement prepare(String sql, Request request) throws SQLException {
        PreparedStatement statement = transactions.connection().prepareStatement(sql);
        statement.setString(1, request.account());
        statement.setString(2, request.path());
        statement.setString(3, Sha256.hex(request.key()));
        return statement;
    }

    private static String digest(Request request) {
        return Sha256.hex(request.key() + " " + request.digest());
    }

    private static PersistenceException failure(SQLException e) {
        return new PersistenceException("kept answers", e);
    }
}
