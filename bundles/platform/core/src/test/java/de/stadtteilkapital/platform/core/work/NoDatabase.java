package de.stadtteilkapital.platform.core.work;

import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** Units of work in which nobody asks the database. */
final class NoDatabase {
    private NoDatabase() {}

    static Transactions transactions() {
        Connection connection = proxy(Connection.class, null);
        return new UnitTransactions(proxy(DataSource.class, connection), 20, 60);
    }

    private static <T> T proxy(Class<T> type, Object connection) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getName().equals("getConnection") ? connection : null));
    }
}
