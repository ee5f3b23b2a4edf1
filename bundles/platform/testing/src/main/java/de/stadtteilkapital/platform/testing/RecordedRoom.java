package de.stadtteilkapital.platform.testing;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.persistence.Purges;
import de.stadtteilkapital.platform.persistence.log.CommitSignal;
import de.stadtteilkapital.platform.persistence.log.JdbcEventLog;
import de.stadtteilkapital.platform.persistence.log.JdbcHouseAudit;
import de.stadtteilkapital.platform.persistence.log.JdbcPurges;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of the one room on the class path with the real event log beside them, held against each other by the audit. */
public final class RecordedRoom {
    private final RoomDatabase database;
    private final JdbcEventLog log;
    private final JdbcPurges purges;
    private final JdbcHouseAudit audit;

    RecordedRoom(RoomDatabase database, UnitTransactions transactions, Schema schema, BusinessClock clock) {
        this.database = database;
        log = new JdbcEventLog(transactions, schema, clock, new CommitSignal());
        purges = new JdbcPurges(transactions, clock, log);
        audit = new JdbcHouseAudit(transactions, schema);
    }

    public RoomDatabase database() {
        return database;
    }

    public EventLog log() {
        return log;
    }

    public Purges purges() {
        return purges;
    }

    /** Each finding in its words. */
    public List<String> audit() {
        List<String> told = new ArrayList<>();
        audit.run(HouseAudit.Scope.ALL, finding -> told.add(finding.told()));
        return told;
    }

    /** How many rows of a table, or of a table where something holds. */
    public int count(String rows) throws SQLException {
        return database.count(rows);
    }
}
