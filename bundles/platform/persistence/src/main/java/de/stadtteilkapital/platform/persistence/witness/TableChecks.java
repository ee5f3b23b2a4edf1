package de.stadtteilkapital.platform.persistence.witness;

import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Holds witnessed tables against what events say of their rows. */
public final class TableChecks {
    private final Forms forms;

    public TableChecks(Forms forms) {
        this.forms = forms;
    }

    /** Names of all of them. */
    public List<String> tables() {
        return forms.tables();
    }

    /**
     * @param district whose events count, null for all
     * @param since position after which a row was written
     * @return how many rows were looked at
     */
    public long run(Connection connection, String table, String district, long since, Consumer<Finding> findings)
            throws SQLException {
        return new RowCheck(connection, forms.all(table), district, since, findings).run();
    }
}
