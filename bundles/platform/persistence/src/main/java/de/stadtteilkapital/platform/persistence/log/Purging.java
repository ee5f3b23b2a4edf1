package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.Erasure;
import de.stadtteilkapital.platform.persistence.Purges;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.witness.LastWord;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One purge under way: each tombstone stands before what it stands for is taken away. */
final class Purging implements Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(Purging.class);

    private static final Text FALSIFIED = new Text(
            "Etwas davon ist nicht so, wie es die letzte Handlung hinterlassen hat; gelöscht wird deshalb nichts. Möglich"
                    + " ist, es mit kapital:audit zu prüfen und aus einer Sicherung wiederherzustellen.",
            "Something of it is not as its last act left it, so nothing is purged. It is possible to check it with"
                    + " kapital:audit and to restore it from a backup.");

    private static final String PARTICULARS = "platform_event_particulars";
    private static final String WITNESS = "platform_witness";

    /** What a salt is where it was erased: the digest beside it can't be reckoned again. */
    private static final String NO_SALT = "";

    private final Transactions transactions;
    private final String event;
    private final String district;
    private final String now;
    private final LastWord lastWord;
    private final Tombstones tombstones = new Tombstones();

    /** @param event id that the event of this purge will have */
    Purging(Transactions transactions, LastWord lastWord, String event, String district, String now) {
        this.transactions = transactions;
        this.lastWord = lastWord;
        this.event = event;
        this.district = district;
        this.now = now;
    }

    @Override
    public void row(String table, String key) {
        requireTrue(table, key);
        tombstone(table, key);
        if (count("select count(*) from platform_witness where table_name = ? and row_key = ?", table, key) > 0) {
            tombstone(WITNESS, key);
            update(
                    "update platform_witness set salt = '" + NO_SALT + "' where table_name = ? and row_key = ?",
                    table,
                    key);
        }
    }

    /** What somebody has falsified is proof of that, and stays until it is cleared up. */
    private void requireTrue(String table, String key) {
        try {
            if (!lastWord.holds(transactions.connection(), table, key)) {
                LOG.error("The row {} of {} is not as its last act left it; nothing is purged.", key, table);
                throw Refusal.conflict(FALSIFIED);
            }
        } catch (SQLException e) {
            throw new PersistenceException(table, e);
        }
    }

    @Override
    public void subject(String subject) {
        for (String told : toldOf(subject)) {
            tombstone(PARTICULARS, told);
            update("delete from platform_event_particulars where event = ?", told);
        }
    }

    /** The event with what it says of the tombstones. */
    DomainEvent told(DomainEvent of) {
        Map<String, Object> facts = new HashMap<>(of.facts());
        facts.put(Purges.COUNT, tombstones.number());
        facts.put(Purges.TOMBSTONES, tombstones.digest());
        return new DomainEvent(
                of.type(),
                of.subject(),
                of.district(),
                of.application(),
                facts,
                of.particulars(),
                of.audience(),
                of.retainUntil());
    }

    private void tombstone(String table, String key) {
        if (tombstones.add(table, key)) {
            update(
                    "insert into platform_purge (table_name, row_key, district, purged_at, event) values (?, ?, ?, ?, ?)",
                    table,
                    key,
                    district,
                    now,
                    event);
            transactions.wrote("platform_purge", table, key);
        }
    }

    private List<String> toldOf(String subject) {
        String sql = "select p.event from platform_event e join platform_event_particulars p on p.event = e.id"
                + " where e.district = ? and e.subject = ?";
        List<String> events = new ArrayList<>();
        try (PreparedStatement select = prepared(sql, district, subject);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                events.add(rows.getString(1));
            }
            return events;
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }

    private long count(String sql, String... values) {
        try (PreparedStatement select = prepared(sql, values);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }

    private void update(String sql, String... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }

    private PreparedStatement prepared(String sql, String... values) throws SQLException {
        PreparedStatement statement = transactions.connection().prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
