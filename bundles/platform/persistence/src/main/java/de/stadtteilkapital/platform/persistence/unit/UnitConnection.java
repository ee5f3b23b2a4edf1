package de.stadtteilkapital.platform.persistence.unit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Hands a unit's connection to libraries that would end it: commit and close are left to the unit. No statement of it
 * takes longer than it may.
 */
final class UnitConnection {
    private UnitConnection() {}

    static Connection of(Connection connection, Runnable rollbackOnly, Deadline deadline) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "commit", "close", "setAutoCommit":
                    return null;
                case "rollback":
                    rollbackOnly.run();
                    return null;
                case "createStatement", "prepareStatement", "prepareCall":
                    return limited((Statement) invoke(connection, method, arguments), deadline);
                default:
                    return invoke(connection, method, arguments);
            }
        };
        return (Connection) Proxy.newProxyInstance(
                UnitConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static Statement limited(Statement statement, Deadline deadline) throws SQLException {
        statement.setQueryTimeout(deadline.secondsForStatement());
        return statement;
    }

    private static Object invoke(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
