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

    /** @return how many rows were looked at */
    public long run(Connection connection, String table, Asked asked, Consumer<Finding> findings) throws SQLException {
        return new RowCheck(connection, forms.all(table), asked, findings).run();
    }
}
